package org.digitalwings.matching.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.digitalwings.matching.community.Entry;
import org.digitalwings.matching.community.Member;
import org.digitalwings.matching.search.SearchPage.FacetCount;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FacetTests {

    private static final long SEED = 7;
    private static final Map<Facet, Function<Member, Stream<String>>> VALUES = Map.ofEntries(
            Map.entry(Facet.KIND, member -> Stream.of(member.kind().name())),
            Map.entry(
                    Facet.TOPIC,
                    member -> Stream.concat(
                            member.topics().keySet().stream().map(topic -> topic.id()),
                            member.background().broaderTopics().stream())),
            Map.entry(Facet.PLACE, FacetTests::paths),
            Map.entry(Facet.EDITION, member -> member.entries().stream().map(entry -> "" + entry.edition())),
            Map.entry(Facet.TRACK, member -> member.entries().stream().map(Entry::track)),
            Map.entry(
                    Facet.ROUND,
                    member ->
                            member.entries().stream().map(entry -> entry.round().name())),
            Map.entry(
                    Facet.AWARD,
                    member -> member.entries().stream()
                            .map(Entry::award)
                            .filter(Objects::nonNull)
                            .map(Enum::name)),
            Map.entry(
                    Facet.STAGE, member -> member.background().stage().stream().map(Enum::name)),
            Map.entry(
                    Facet.RAISED,
                    member -> AmountRaised.of(member.background()).stream().map(Enum::name)),
            Map.entry(
                    Facet.NEED,
                    member -> member.needs().stream().map(need -> need.purpose().name())),
            Map.entry(Facet.BUILT_ON, member -> member.technologies().stream()));

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
    void countEveryMemberOnceAValue() {
        assertCounts(Map.of(), SearchQuery.of("", 1));
    }

    @Test
    void areNotNarrowedByTheirOwnFilter() {
        Map<Facet, Set<String>> filters = Map.of(
                Facet.PLACE, Set.of("浙江"),
                Facet.TOPIC, Set.of("robots", "chips"),
                Facet.EDITION, Set.of("2020", "2021", "2022"));
        assertCounts(filters, new SearchQuery("", filters, 200, null));
    }

    @Test
    void countOnlyWhatTheWordsFind() {
        SearchPage page = index.search(SearchQuery.of("芯片", 10).counting(Facet.TOPIC));
        long expected =
                members.stream().filter(member -> member.text().contains("芯片")).count();
        assertThat(page.total()).as("seed %d", SEED).isEqualTo(expected);
        assertThat(page.exact()).isTrue();
        assertThat(page.facets()).containsOnlyKeys(Facet.TOPIC);
        assertThat(page.facets().get(Facet.TOPIC))
                .startsWith(new FacetCount("chips", expected))
                .allSatisfy(count -> assertThat(count.value()).endsWith("chips"));
    }

    @Test
    void unknownAndUnreadableValuesFindNothing() {
        for (String value : List.of("", "mars", "\u001f", "x".repeat(100_000), "\uD800")) {
            var query = new SearchQuery("", Map.of(Facet.TOPIC, Set.of(value)), 10, null);
            assertThat(index.search(query).total()).isZero();
        }
        var unfiltered = new SearchQuery("", Map.of(Facet.TOPIC, Set.of()), 10, null);
        assertThat(index.search(unfiltered).total()).isEqualTo(members.size());
    }

    private void assertCounts(Map<Facet, Set<String>> filters, SearchQuery query) {
        SearchPage page = index.search(query.counting(Facet.values()));
        assertThat(page.total())
                .as("seed %d", SEED)
                .isEqualTo(members.stream().filter(passes(filters, null)).count());
        VALUES.forEach((facet, values) -> {
            Map<String, Long> expected = members.stream()
                    .filter(passes(filters, facet))
                    .flatMap(member -> values.apply(member).distinct())
                    .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
            List<FacetCount> counts = page.facets().getOrDefault(facet, List.of());
            assertThat(counts.stream().collect(Collectors.toMap(FacetCount::value, FacetCount::count)))
                    .as("%s, seed %d", facet, SEED)
                    .isEqualTo(expected);
            assertThat(counts).isSortedAccordingTo((a, b) -> Long.compare(b.count(), a.count()));
        });
    }

    @Test
    void narrowToAPlaceByItsPathOrItsNameAlone() {
        for (String place : List.of("浙江/杭州", "杭州")) {
            var query = new SearchQuery("", Map.of(Facet.PLACE, Set.of(place)), 1, null);
            assertThat(index.search(query).total())
                    .as(place)
                    .isEqualTo(members.stream()
                            .filter(member -> Objects.requireNonNull(member.place())
                                    .path()
                                    .contains("杭州"))
                            .count())
                    .isPositive();
        }
    }

    private static Stream<String> paths(Member member) {
        List<String> names = Objects.requireNonNull(member.place()).path();
        return IntStream.rangeClosed(1, names.size()).mapToObj(depth -> String.join("/", names.subList(0, depth)));
    }

    /** The filters of all facets but one. */
    private static Predicate<Member> passes(Map<Facet, Set<String>> filters, @Nullable Facet but) {
        return member -> filters.entrySet().stream()
                .filter(filter -> filter.getKey() != but)
                .allMatch(filter -> Objects.requireNonNull(VALUES.get(filter.getKey()))
                        .apply(member)
                        .anyMatch(filter.getValue()::contains));
    }
}
