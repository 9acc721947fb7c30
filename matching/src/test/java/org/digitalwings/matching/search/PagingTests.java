package org.digitalwings.matching.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.digitalwings.matching.community.Member;
import org.digitalwings.matching.community.MemberKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PagingTests {

    private static final long SEED = 11;

    private final List<Member> members = People.random(250, SEED);
    private final SearchIndex index = LuceneSearchIndex.inMemory(Meanings.NONE);

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void showsEveryHitOnceInTheOrderOfOneLongPage() {
        // Several commits, so that the hits lie in several segments.
        for (int from = 0; from < members.size(); from += 50) {
            index.apply(members.subList(from, from + 50), List.of(), from);
        }
        for (String text : List.of("", "芯片", "机器人 平台", "成员")) {
            List<String> all = ids(index.search(SearchQuery.of(text, 200)));
            List<String> paged = new ArrayList<>();
            SearchPage page = index.search(SearchQuery.of(text, 7));
            while (paged.size() < all.size()) {
                paged.addAll(ids(page));
                page = page.next() == null ? page : index.search(new SearchQuery(text, Map.of(), 7, page.next()));
            }
            assertThat(paged.subList(0, all.size()))
                    .as("'%s', seed %d", text, SEED)
                    .isEqualTo(all);
            assertThat(paged).doesNotHaveDuplicates();
        }
    }

    @Test
    void tellsWhetherMoreMatchThanWereCounted() {
        index.apply(
                IntStream.range(0, 1_200)
                        .mapToObj(
                                number -> People.member("n" + number, MemberKind.PROJECT, "平台" + number, List.of(), ""))
                        .toList(),
                List.of(),
                1);
        SearchPage most = index.search(SearchQuery.of("平台", 1));
        assertThat(most.total()).isGreaterThanOrEqualTo(1_000);
        assertThat(most.exact()).isFalse();
        SearchPage counted = index.search(SearchQuery.of("平台", 1).counting(Facet.KIND));
        assertThat(counted.total()).isEqualTo(1_200);
        assertThat(counted.exact()).isTrue();
    }

    @Test
    void showsEveryHitOnceInEveryOrder() {
        for (int from = 0; from < members.size(); from += 50) {
            index.apply(members.subList(from, from + 50), List.of(), from);
        }
        for (SearchOrder order : SearchOrder.values()) {
            List<String> paged = new ArrayList<>();
            String next = null;
            do {
                SearchPage page = index.search(new SearchQuery("平台", Map.of(), List.of(), order, 7, next));
                paged.addAll(ids(page));
                next = page.next();
            } while (next != null);
            assertThat(paged)
                    .as("%s, seed %d", order, SEED)
                    .isEqualTo(ids(index.search(new SearchQuery("平台", Map.of(), List.of(), order, 200, null))))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void refusesACursorOfAnotherOrder() {
        index.apply(members.subList(0, 20), List.of(), 1);
        String byScore = index.search(SearchQuery.of("", 5)).next();
        var byMomentum = new SearchQuery("", Map.of(), List.of(), SearchOrder.MOMENTUM, 5, byScore);
        assertThatThrownBy(() -> index.search(byMomentum)).isInstanceOf(InvalidCursorException.class);
    }

    @Test
    void theLastPageHasNoNext() {
        index.apply(members.subList(0, 10), List.of(), 1);
        assertThat(index.search(SearchQuery.of("", 10)).next()).isNull();
        assertThat(index.search(SearchQuery.of("", 9)).next()).isNotNull();
    }

    @Test
    void laterPagesShowTheStateOfTheFirst() {
        index.apply(members.subList(0, 100), List.of(), 1);
        List<String> all = ids(index.search(SearchQuery.of("平台 系统", 100)));
        SearchPage first = index.search(SearchQuery.of("平台 系统", 40));
        index.apply(members.subList(100, 250), List.of(members.get(50).id()), 2);
        SearchPage second = index.search(new SearchQuery("平台 系统", Map.of(), 60, first.next()));
        assertThat(ids(second)).isEqualTo(all.subList(40, 100));
    }

    @Test
    void goesOnByScoreAndNumberWhereTheStateIsGone() {
        index.apply(members.subList(0, 20), List.of(), 1);
        List<Hit> all = index.search(SearchQuery.of("", 20)).hits();
        Hit last = all.get(4);
        String unknownState = new Cursor(
                        987_654_321, SearchOrder.RELEVANCE, 0, (float) last.score(), Near.number(last.id()))
                .written();
        SearchPage page = index.search(new SearchQuery("", Map.of(), 5, unknownState));
        assertThat(page.hits())
                .extracting(Hit::id)
                .containsExactlyElementsOf(
                        all.subList(5, 10).stream().map(Hit::id).toList());
    }

    @Test
    void refusesAMadeUpCursor() {
        index.apply(members.subList(0, 20), List.of(), 1);
        for (String cursor : List.of("", "x", "!!!!", "\uD800", "MSAyIA", "zzzz".repeat(100_000), nan())) {
            assertThatThrownBy(() -> index.search(new SearchQuery("", Map.of(), 5, cursor)))
                    .as(cursor.substring(0, Math.min(9, cursor.length())))
                    .isInstanceOf(InvalidCursorException.class)
                    .hasMessageContaining("first page");
        }
    }

    private static String nan() {
        return new Cursor(1, SearchOrder.RELEVANCE, 0, Float.NaN, 1).written();
    }

    private static List<String> ids(SearchPage page) {
        return page.hits().stream().map(hit -> hit.id().value()).toList();
    }
}
