package org.digitalwings.matching.community;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

/**
 * The members within some steps of one, by the ties that everybody may see: who works where, founded, runs, invested and judged. Whom
 * somebody saved, passed or blocked, and who met whom, is nobody else's business and leads nowhere.
 *
 * <p>Found breadth first, so that each is reached by the fewest steps. Takes time linear in the ties looked at and at most
 * {@value #MOST_TIES} of them, some 100 ms: around a hub of a large community the nearest are found and the rest is not.
 */
public final class Neighbourhood {

    /** The most steps: beyond them is nearly everybody. */
    public static final int MOST_STEPS = 3;

    private static final int MOST_TIES = 1_000_000;
    private static final int NOT_REACHED = -1;
    private static final List<TieKind> OPEN =
            List.of(TieKind.WORKS_AT, TieKind.FOUNDED, TieKind.RUNS, TieKind.OWNS, TieKind.INVESTED, TieKind.JUDGED);

    private final Community community;
    private final int origin;
    private final int steps;
    /** For each member reached the one that it was reached from. */
    private final int[] from;

    private int[] reached = new int[64];
    private int count;
    private int looked;

    private Neighbourhood(Community community, int origin, int steps) {
        this.community = community;
        this.origin = origin;
        this.steps = steps;
        this.from = new int[community.indexBound()];
        Arrays.fill(from, NOT_REACHED);
        from[origin] = origin;
        reached[count++] = origin;
    }

    /**
     * The surroundings of a member; empty where the community does not have it.
     *
     * @param steps 1 to {@value #MOST_STEPS}
     */
    public static Optional<Neighbourhood> around(Community community, MemberId origin, int steps) {
        if (steps < 1 || steps > MOST_STEPS) {
            throw new IllegalArgumentException("Steps %d must be from 1 to %d.".formatted(steps, MOST_STEPS));
        }
        int index = community.indexOf(origin);
        if (index < 0) {
            return Optional.empty();
        }
        var neighbourhood = new Neighbourhood(community, index, steps);
        neighbourhood.spread();
        return Optional.of(neighbourhood);
    }

    private void spread() {
        int next = 0;
        for (int step = 0; step < steps; step++) {
            int end = count;
            for (; next < end && isWhole(); next++) {
                for (TieKind kind : OPEN) {
                    for (Direction direction : Direction.values()) {
                        reach(reached[next], community.ties(reached[next], kind, direction));
                    }
                }
            }
        }
    }

    private void reach(int member, Neighbours ties) {
        for (int at = 0; at < ties.size() && looked < MOST_TIES; at++) {
            looked++;
            int other = ties.member(at);
            if (from[other] == NOT_REACHED && community.has(other)) {
                from[other] = member;
                if (count == reached.length) {
                    reached = Arrays.copyOf(reached, 2 * count);
                }
                reached[count++] = other;
            }
        }
    }

    /** The member in the middle, who does not belong to it. */
    public Member origin() {
        return community.member(origin);
    }

    /** How many steps it reaches. */
    public int steps() {
        return steps;
    }

    /** The number of members in it. */
    public int size() {
        return count - 1;
    }

    /** Whether all of it was found; false where it was too large, and members are missing. */
    public boolean isWhole() {
        return looked < MOST_TIES;
    }

    /** Calls {@code action} with the index of each member in it, the nearest first. */
    public void forEach(IntConsumer action) {
        for (int at = 1; at < count; at++) {
            action.accept(reached[at]);
        }
    }

    /** The id of the member at an index that {@link #forEach} gave. */
    public MemberId id(int index) {
        return community.member(index).id();
    }

    /** The shortest way from the middle to a member, tie by tie; empty where it is not in it. */
    public List<Link> path(MemberId id) {
        int at = community.indexOf(id);
        if (at < 0 || at == origin || from[at] == NOT_REACHED) {
            return List.of();
        }
        List<Link> path = new ArrayList<>();
        while (at != origin) {
            path.add(link(from[at], at));
            at = from[at];
        }
        return path.reversed();
    }

    /** The first tie between two neighbours, looked for at the end with fewer. */
    private Link link(int one, int other) {
        for (TieKind kind : OPEN) {
            for (Direction direction : Direction.values()) {
                Neighbours there = community.ties(one, kind, direction);
                Neighbours back = community.ties(other, kind, opposite(direction));
                if (there.size() <= back.size() ? has(there, other) : has(back, one)) {
                    return new Link(kind, direction, community.member(other));
                }
            }
        }
        throw new IllegalStateException("Members %d and %d were reached without a tie.".formatted(one, other));
    }

    private static boolean has(Neighbours ties, int member) {
        for (int at = 0; at < ties.size(); at++) {
            if (ties.member(at) == member) {
                return true;
            }
        }
        return false;
    }

    private static Direction opposite(Direction direction) {
        return direction == Direction.OUTGOING ? Direction.INCOMING : Direction.OUTGOING;
    }

    /**
     * A step of a way.
     *
     * @param direction as the member before sees the tie
     * @param to where it leads
     */
    public record Link(TieKind kind, Direction direction, Member to) {}
}
