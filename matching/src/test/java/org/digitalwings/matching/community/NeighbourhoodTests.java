package org.digitalwings.matching.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.digitalwings.matching.community.Members.id;
import static org.digitalwings.matching.community.Members.member;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.digitalwings.matching.community.Neighbourhood.Link;
import org.junit.jupiter.api.Test;

class NeighbourhoodTests {

    private static final Set<TieKind> PRIVATE = EnumSet.complementOf(EnumSet.of(
            TieKind.WORKS_AT, TieKind.FOUNDED, TieKind.RUNS, TieKind.OWNS, TieKind.INVESTED, TieKind.JUDGED));

    @Test
    void reachesWhoIsAFewStepsAwayInEitherDirection() {
        Community community = chain();
        assertThat(ids(around(community, "p", 1))).containsExactly("i");
        assertThat(ids(around(community, "p", 2))).containsExactlyInAnyOrder("i", "q", "s");
        assertThat(ids(around(community, "p", 3))).containsExactlyInAnyOrder("i", "q", "s", "r");
        assertThat(around(community, "p", 3).isWhole()).isTrue();
        assertThat(Neighbourhood.around(community, id("nobody"), 1)).isEmpty();
        assertThatThrownBy(() -> around(community, "p", 4)).hasMessageContaining("4");
    }

    @Test
    void tellsTheWayTieByTie() {
        Community community = chain();
        Neighbourhood around = around(community, "p", 3);
        assertThat(around.path(id("r")))
                .containsExactly(
                        new Link(TieKind.INVESTED, Direction.INCOMING, member("i", MemberKind.INVESTOR)),
                        new Link(TieKind.INVESTED, Direction.OUTGOING, member("q", MemberKind.PROJECT)),
                        new Link(TieKind.FOUNDED, Direction.INCOMING, member("r", MemberKind.PERSON)));
        assertThat(around.path(id("p"))).isEmpty();
        assertThat(around(community, "p", 1).path(id("q"))).isEmpty();
        assertThat(around.path(id("nobody"))).isEmpty();
    }

    @Test
    void goesByNoTieThatIsPrivate() {
        for (TieKind kind : PRIVATE) {
            Community community = Community.builder()
                    .add(member("a", MemberKind.PROJECT))
                    .add(member("b", MemberKind.INVESTOR))
                    .add(new Tie(id("a"), kind, id("b"), null, null, 1))
                    .add(new Tie(id("b"), kind, id("a"), null, null, 1))
                    .build(0);
            assertThat(around(community, "a", 3).size()).as("%s", kind).isZero();
        }
    }

    @Test
    void leavesOutWhoHasLeft() {
        Community before = chain();
        Community community = before.with(new CommunityChanges(1, List.of(), Set.of(id("i")), Set.of()));
        assertThat(around(community, "p", 3).size()).isZero();
        assertThat(Neighbourhood.around(community, id("i"), 1)).isEmpty();
    }

    @Test
    void isWhatALookFromEveryMemberFinds() {
        long seed = 20261123;
        var random = new Random(seed);
        for (int round = 0; round < 30; round++) {
            int size = 2 + random.nextInt(30);
            CommunityBuilder builder = Community.builder();
            boolean[][] tied = new boolean[size][size];
            for (int i = 0; i < size; i++) {
                builder.add(member("m" + i, MemberKind.PERSON));
            }
            for (int i = 0; i < size; i++) {
                int a = random.nextInt(size);
                int b = random.nextInt(size);
                TieKind kind = List.of(TieKind.values()).get(random.nextInt(TieKind.values().length));
                if (a != b) {
                    builder.add(new Tie(id("m" + a), kind, id("m" + b), null, null, 1));
                    tied[a][b] |= !PRIVATE.contains(kind);
                    tied[b][a] |= !PRIVATE.contains(kind);
                }
            }
            Community community = builder.build(0);
            for (int steps = 1; steps <= Neighbourhood.MOST_STEPS; steps++) {
                Neighbourhood around = around(community, "m0", steps);
                Set<String> expected = reached(tied, steps);
                assertThat(ids(around)).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(expected);
                int most = steps;
                expected.forEach(reached -> assertThat(around.path(id(reached))).hasSizeBetween(1, most));
            }
        }
    }

    private static Set<String> reached(boolean[][] tied, int steps) {
        Set<Integer> reached = new HashSet<>(Set.of(0));
        for (int step = 0; step < steps; step++) {
            for (int member : List.copyOf(reached)) {
                for (int other = 0; other < tied.length; other++) {
                    if (tied[member][other]) {
                        reached.add(other);
                    }
                }
            }
        }
        reached.remove(0);
        Set<String> names = new HashSet<>();
        reached.forEach(member -> names.add("m" + member));
        return names;
    }

    private static Community chain() {
        return Community.builder()
                .add(member("p", MemberKind.PROJECT))
                .add(member("i", MemberKind.INVESTOR))
                .add(member("q", MemberKind.PROJECT))
                .add(member("r", MemberKind.PERSON))
                .add(member("s", MemberKind.PERSON))
                .add(member("alone", MemberKind.PERSON))
                .add(new Tie(id("i"), TieKind.INVESTED, id("p"), null, null, 1))
                .add(new Tie(id("i"), TieKind.INVESTED, id("q"), null, null, 1))
                .add(new Tie(id("r"), TieKind.FOUNDED, id("q"), null, null, 1))
                .add(new Tie(id("s"), TieKind.WORKS_AT, id("i"), null, null, 1))
                .build(0);
    }

    private static Neighbourhood around(Community community, String id, int steps) {
        return Neighbourhood.around(community, id(id), steps).orElseThrow();
    }

    private static List<String> ids(Neighbourhood around) {
        List<String> ids = new ArrayList<>();
        around.forEach(index -> ids.add(around.id(index).value()));
        return ids;
    }
}
