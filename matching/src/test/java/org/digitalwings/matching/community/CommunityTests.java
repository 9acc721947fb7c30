package org.digitalwings.matching.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.digitalwings.matching.community.Members.id;
import static org.digitalwings.matching.community.Members.member;
import static org.digitalwings.matching.community.Members.tie;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CommunityTests {

    private static final LocalDate MAY = LocalDate.of(2024, 5, 1);
    private static final LocalDate JUNE = LocalDate.of(2024, 6, 1);

    @Test
    void findsMembersByIdAndByIndex() {
        Community community = Community.builder()
                .add(member("a", MemberKind.PROJECT))
                .add(member("b", MemberKind.INVESTOR))
                .build(7);

        assertThat(community.position()).isEqualTo(7);
        assertThat(community.size()).isEqualTo(2);
        assertThat(community.member(community.indexOf(id("b"))).kind()).isEqualTo(MemberKind.INVESTOR);
        assertThat(community.indexOf(id("c"))).isEqualTo(-1);
        assertThat(community.find(id("c"))).isEmpty();
    }

    @Test
    void ordersNeighboursByDateWithUnknownDatesFirst() {
        Community community = Community.builder()
                .add(member("i", MemberKind.INVESTOR))
                .add(member("p", MemberKind.PROJECT))
                .add(member("q", MemberKind.PROJECT))
                .add(member("r", MemberKind.PROJECT))
                .add(new Tie(id("i"), TieKind.INVESTED, id("p"), JUNE, null, 3.5))
                .add(new Tie(id("i"), TieKind.INVESTED, id("q"), null, MAY, 1))
                .add(new Tie(id("i"), TieKind.INVESTED, id("r"), MAY, null, 1))
                .build(0);

        Neighbours out = community.ties(community.indexOf(id("i")), TieKind.INVESTED, Direction.OUTGOING);

        assertThat(out.size()).isEqualTo(3);
        assertThat(List.of(name(community, out, 0), name(community, out, 1), name(community, out, 2)))
                .containsExactly("q", "r", "p");
        assertThat(out.since(0)).isEqualTo(Neighbours.UNKNOWN);
        assertThat(out.until(0)).isEqualTo((int) MAY.toEpochDay());
        assertThat(out.until(1)).isEqualTo(Neighbours.OPEN);
        assertThat(out.weight(2)).isEqualTo(3.5f);
        assertThat(out.knownOn((int) MAY.toEpochDay())).isEqualTo(2);
        assertThat(out.contains(community.indexOf(id("p")), (int) MAY.toEpochDay()))
                .isFalse();
        assertThat(out.contains(community.indexOf(id("p")), (int) JUNE.toEpochDay()))
                .isTrue();
    }

    @Test
    void skipsAndCountsTiesToUnknownMembers() {
        Community community = Community.builder()
                .add(tie("a", TieKind.RUNS, "nobody"))
                .add(tie("a", TieKind.RUNS, "late"))
                .add(member("a", MemberKind.STARTUP))
                .add(member("late", MemberKind.PROJECT))
                .build(0);

        assertThat(community.skippedTies()).isEqualTo(1);
        assertThat(community.tieCount()).isEqualTo(1);
    }

    @Test
    void countsEqualTiesOnce() {
        Community community = Community.builder()
                .add(member("a", MemberKind.STARTUP))
                .add(member("b", MemberKind.PROJECT))
                .add(tie("a", TieKind.RUNS, "b"))
                .add(tie("a", TieKind.RUNS, "b"))
                .build(0);

        assertThat(community.tieCount()).isEqualTo(1);
    }

    @Test
    void givesARemovedMembersIndexToNobodyElse() {
        Community before = Community.builder()
                .add(member("a", MemberKind.STARTUP))
                .add(member("b", MemberKind.PROJECT))
                .add(tie("a", TieKind.RUNS, "b"))
                .build(1);
        int index = before.indexOf(id("b"));

        Community removed = before.with(new CommunityChanges(2, List.of(), Set.of(id("b")), List.of()));
        Community again =
                removed.with(new CommunityChanges(3, List.of(member("b", MemberKind.PROJECT)), Set.of(), List.of()));

        assertThat(removed.has(index)).isFalse();
        assertThat(removed.size()).isEqualTo(1);
        assertThat(removed.tieCount()).isZero();
        assertThatThrownBy(() -> removed.member(index)).hasMessageContaining("Index 1 has no member");
        assertThat(again.indexOf(id("b"))).isNotEqualTo(index).isNotNegative();
        assertThat(before.has(index)).as("the earlier snapshot stays as it was").isTrue();
        assertThat(before.tieCount()).isEqualTo(1);
    }

    @Test
    void refusesATieOfUnchangedMembers() {
        Community before = Community.builder()
                .add(member("a", MemberKind.STARTUP))
                .add(member("b", MemberKind.PROJECT))
                .build(1);

        assertThatThrownBy(() ->
                        before.with(new CommunityChanges(2, List.of(), Set.of(), List.of(tie("a", TieKind.RUNS, "b")))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a RUNS b");
    }

    private static String name(Community community, Neighbours neighbours, int position) {
        return community.member(neighbours.member(position)).id().value();
    }
}
