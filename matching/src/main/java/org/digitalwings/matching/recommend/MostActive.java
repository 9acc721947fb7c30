package org.digitalwings.matching.recommend;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.digitalwings.matching.community.Community;
import org.digitalwings.matching.community.Direction;
import org.digitalwings.matching.community.MemberKind;
import org.digitalwings.matching.community.Neighbours;
import org.digitalwings.matching.community.TieKind;

/**
 * The members of each kind with the most {@link Momentum}, kept for the last day asked for. A later snapshot takes over what is
 * known and looks only at those whose ties are different. Safe for several threads.
 */
final class MostActive {

    private static final int LIMIT = 150;

    /** More than are given, so that a few may fall back before all must be looked at again. */
    private static final int KEPT = 2 * LIMIT;

    private final Community community;
    private final Map<MemberKind, Board> boards;

    private record Active(int member, double mass) {}

    /**
     * The most active members of a kind.
     *
     * @param members most active first
     * @param floor whoever is not on the board has no more mass than this; 0 where all active ones are on it
     */
    private record Board(LocalDate day, List<Active> members, double floor) {

        static Board of(LocalDate day, Masses active, double floor) {
            List<Active> members = IntStream.of(active.top(KEPT))
                    .mapToObj(member -> new Active(member, active.get(member)))
                    .toList();
            double last = active.size() > KEPT ? members.getLast().mass() : 0;
            return new Board(day, members, Math.max(floor, last));
        }

        /** Whether those that are given are surely the most active ones. */
        boolean isSure() {
            return floor == 0
                    || (members.size() >= LIMIT && members.get(LIMIT - 1).mass() > floor);
        }
    }

    MostActive(Community community) {
        this(community, Map.of());
    }

    private MostActive(Community community, Map<MemberKind, Board> boards) {
        this.community = community;
        this.boards = new ConcurrentHashMap<>(boards);
    }

    /** The most active members of a later snapshot. O(ties of the changed members and of their neighbours). */
    MostActive following(Community next, int[] changed) {
        Set<Integer> touched = touched(next, changed);
        Map<MemberKind, Board> followed = new ConcurrentHashMap<>();
        boards.forEach((kind, board) -> {
            Past past = new Past(next, board.day());
            Masses active = new Masses();
            board.members().stream()
                    .filter(known -> !touched.contains(known.member()))
                    .forEach(known -> active.add(known.member(), known.mass()));
            touched.stream()
                    .filter(member -> next.has(member) && next.member(member).kind() == kind)
                    .forEach(member -> look(past, member, active));
            Board after = Board.of(board.day(), active, board.floor());
            if (after.isSure()) {
                followed.put(kind, after);
            }
        });
        return new MostActive(next, followed);
    }

    private Set<Integer> touched(Community next, int[] changed) {
        Set<Integer> touched = new TreeSet<>();
        for (int member : changed) {
            touched.add(member);
            for (Community snapshot : List.of(community, next)) {
                for (Direction direction : Direction.values()) {
                    addAll(touched, snapshot.ties(member, TieKind.INVESTED, direction));
                    addAll(touched, snapshot.ties(member, TieKind.MET, direction));
                }
            }
        }
        return touched;
    }

    private static void addAll(Set<Integer> touched, Neighbours ties) {
        for (int i = 0; i < ties.size(); i++) {
            touched.add(ties.member(i));
        }
    }

    /** The most active members of a kind as of a day, most active first. O(members) once a day. */
    List<Integer> of(Past past, MemberKind kind) {
        Board board = boards.get(kind);
        if (board == null || !board.day().equals(past.asOf())) {
            board = Board.of(past.asOf(), all(past, kind), 0);
            boards.put(kind, board);
        }
        return board.members().stream().limit(LIMIT).map(Active::member).toList();
    }

    private Masses all(Past past, MemberKind kind) {
        Masses active = new Masses();
        community.forEachIndex(member -> {
            if (community.member(member).kind() == kind) {
                look(past, member, active);
            }
        });
        return active;
    }

    private static void look(Past past, int member, Masses active) {
        double mass = Momentum.mass(past, member);
        if (mass > 0) {
            active.add(member, mass);
        }
    }
}
