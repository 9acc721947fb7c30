package org.digitalwings.matching.roundtable;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.digitalwings.matching.community.MemberId;
import org.junit.jupiter.api.Test;

class InvitationCheckerTests {

    private final InvitationChecker checker = new InvitationChecker(new InvitationRequest(
            3,
            IntStream.range(0, 6)
                    .mapToObj(i -> new Candidate(
                            RandomInvitation.id(i),
                            i % 2 == 0 ? Role.INVESTOR : Role.EXPERT,
                            new MemberId(i < 3 ? "big" : "o" + i),
                            0.5,
                            0,
                            1,
                            0.25,
                            Map.of("chips", 1.0)))
                    .toList(),
            Map.of(Role.INVESTOR, Quota.atMost(2), Role.EXPERT, Quota.atLeast(1)),
            2,
            List.of(new TopicDemand("chips", 1, 2)),
            Set.of(RandomInvitation.id(0)),
            Set.of(RandomInvitation.id(5)),
            Set.of(Pair.of(RandomInvitation.id(0), RandomInvitation.id(3))),
            InvitationWeights.balanced(),
            0));

    @Test
    void acceptsAListThatKeepsAllRules() {
        assertThat(checker.check(ids(0, 3, 4))).isEmpty();
    }

    @Test
    void rejectsEachBrokenRule() {
        assertThat(rules(0, 3)).contains(Rule.INVITEES);
        assertThat(rules(0, 3, 3)).contains(Rule.INVITEES);
        assertThat(rules(0, 3, 5)).contains(Rule.EXCLUDED);
        assertThat(rules(0, 3, 9)).contains(Rule.EXCLUDED);
        assertThat(rules(1, 3, 4)).contains(Rule.MANDATORY);
        assertThat(rules(0, 2, 4)).contains(Rule.ROLE_MOST, Rule.ROLE_LEAST);
        assertThat(rules(0, 1, 2)).contains(Rule.PER_ORGANIZATION);
    }

    @Test
    void addsUpWhatAListIsWorth() {
        assertThat(checker.worth(ids(0, 3, 4)))
                .containsEntry(InvitationGoal.RELEVANCE, 150.0)
                .containsEntry(InvitationGoal.COVERAGE, 100.0)
                .containsEntry(InvitationGoal.FRESHNESS, 60.0)
                .containsEntry(InvitationGoal.ACCEPTANCE, 22.5)
                .containsEntry(InvitationGoal.STRANGERS, -2.0);
    }

    private List<Rule> rules(int... candidates) {
        return checker.check(ids(candidates)).stream().map(Violation::rule).toList();
    }

    private static List<MemberId> ids(int... candidates) {
        return IntStream.of(candidates).mapToObj(RandomInvitation::id).toList();
    }
}
