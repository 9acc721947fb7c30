package org.digitalwings.matching.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.digitalwings.matching.community.Member;
import org.digitalwings.matching.search.Condition.AnyOf;
import org.digitalwings.matching.search.Condition.Within;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConditionTests {

    private static final long SEED = 17;
    private static final Range FROM_10M = new Range(10_000_000, Long.MAX_VALUE);

    private final List<Member> members = People.random(300, SEED);
    private final SearchIndex index = LuceneSearchIndex.inMemory(Meanings.NONE);

    @BeforeEach
    void fill() {
        index.apply(members, List.of(), 1);
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void findWhoRaisedSoMuch() {
        assertFinds(
                new Within(Measure.RAISED, List.of(FROM_10M), false),
                member -> member.background().raisedCny() >= 1e7);
    }

    @Test
    void leaveOutWhoRaisedSoMuchButNotWhoIsSilent() {
        assertFinds(
                new Within(Measure.RAISED, List.of(FROM_10M), true),
                member -> member.background().raisedCny() < 1e7);
    }

    @Test
    void findAnyOfSomeValues() {
        assertFinds(
                new AnyOf(Facet.TOPIC, Set.of("robots", "above-chips"), false),
                member -> !member.topics().containsKey(People.TOPICS.get(2))
                        && (member.topics().containsKey(People.TOPICS.get(0))
                                || member.background().broaderTopics().contains("above-chips")));
    }

    @Test
    void findNobodyByNoValue() {
        assertFinds(new AnyOf(Facet.TOPIC, Set.of(), false), member -> false);
    }

    @Test
    void sortByTheLastChangeOrByMomentum() {
        for (SearchOrder order : List.of(SearchOrder.RECENCY, SearchOrder.MOMENTUM)) {
            List<Double> keys = index.search(new SearchQuery("", Map.of(), List.of(), order, 200, null)).hits().stream()
                    .map(hit -> members.stream()
                            .filter(member -> member.id().equals(hit.id()))
                            .findFirst()
                            .orElseThrow())
                    .map(member ->
                            order == SearchOrder.RECENCY ? Momentum.lastDay(member.background()) : Momentum.of(member))
                    .toList();
            assertThat(keys).as("%s, seed %d", order, SEED).isSortedAccordingTo((a, b) -> Double.compare(b, a));
        }
    }

    private void assertFinds(Condition condition, Predicate<Member> expected) {
        SearchPage page =
                index.search(new SearchQuery("", Map.of(), List.of(condition), SearchOrder.RELEVANCE, 200, null));
        assertThat(page.total())
                .as("seed %d", SEED)
                .isEqualTo(members.stream().filter(expected).count());
    }
}
