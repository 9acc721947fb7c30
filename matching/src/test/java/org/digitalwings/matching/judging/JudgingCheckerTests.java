package org.digitalwings.matching.judging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class JudgingCheckerTests {

    private static final List<Assignment> GOOD =
            List.of(RandomJudging.pair(0, 0), RandomJudging.pair(1, 1), RandomJudging.pair(2, 1));

    private final JudgingRequest request = new JudgingRequest(
            IntStream.range(0, 3)
                    .mapToObj(entry -> new EntryDemand(RandomJudging.entry(entry), 1))
                    .toList(),
            List.of(new Judge(RandomJudging.judge(0), 1, 1), new Judge(RandomJudging.judge(1), 0, 2)),
            Similarities.of(3, 2, (entry, judge) -> 500),
            Set.of(RandomJudging.pair(2, 0)),
            Set.of(RandomJudging.pair(1, 1)));

    @Test
    void acceptsWhatKeepsAllRules() {
        assertThat(broken(GOOD)).isEmpty();
    }

    @Test
    void rejectsWhatIsMissingTwiceOrUnknown() {
        assertThat(broken(GOOD.subList(0, 2))).containsExactly(Rule.DEMAND);
        assertThat(broken(with(2, RandomJudging.pair(1, 1)))).contains(Rule.ONCE, Rule.DEMAND);
        assertThat(broken(with(2, RandomJudging.pair(9, 1)))).contains(Rule.KNOWN, Rule.DEMAND);
    }

    @Test
    void rejectsForbiddenPairsAndMissingFixedOnes() {
        assertThat(broken(with(2, RandomJudging.pair(2, 0)))).containsExactlyInAnyOrder(Rule.FORBIDDEN, Rule.MOST);
        assertThat(broken(with(1, RandomJudging.pair(1, 0)))).containsExactlyInAnyOrder(Rule.FIXED, Rule.MOST);
    }

    @Test
    void rejectsLoadsThatAreTooSmallOrTooGreat() {
        assertThat(broken(with(0, RandomJudging.pair(0, 1)))).containsExactlyInAnyOrder(Rule.LEAST, Rule.MOST);
    }

    private static List<Assignment> with(int at, Assignment pair) {
        List<Assignment> mutated = new ArrayList<>(GOOD);
        mutated.set(at, pair);
        return mutated;
    }

    private List<Rule> broken(List<Assignment> assignments) {
        return JudgingChecker.violations(request, assignments).stream()
                .map(Violation::rule)
                .toList();
    }
}
