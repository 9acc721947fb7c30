package org.digitalwings.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import org.digitalwings.matching.community.Member;
import org.digitalwings.matching.sample.Fact;
import org.digitalwings.matching.sample.SampleCommunity;
import org.digitalwings.matching.sample.SampleSize;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class QuestionsTests {

    private static final List<Member> COMMUNITY = SampleCommunity.of(SampleSize.of(1_000, 1))
            .portraits()
            .map(Fact.Portrait::member)
            .toList();

    @ParameterizedTest
    @EnumSource
    void asksTheSameOfEveryServer(Task task) {
        assertThat(Questions.of(task, COMMUNITY, 7)).isEqualTo(Questions.of(task, COMMUNITY, 7));
        assertThat(Questions.of(task, COMMUNITY, 7)).isNotEqualTo(Questions.of(task, COMMUNITY, 8));
    }

    @Test
    void asksDifferentThingsInBothLanguages() {
        List<String> questions = Questions.of(Task.SEARCH, COMMUNITY, 7);
        assertThat(new HashSet<>(questions)).hasSizeGreaterThan(questions.size() / 3);
        assertThat(questions).anyMatch(question -> question.codePoints().allMatch(Character::isIdeographic));
        assertThat(questions).anyMatch(question -> question.matches("[ -~]+"));
    }

    @Test
    void beginsNames() {
        assertThat(Questions.of(Task.SUGGEST, COMMUNITY, 7))
                .allSatisfy(beginning ->
                        assertThat(COMMUNITY).anyMatch(member -> member.name().startsWith(beginning)));
    }
}
