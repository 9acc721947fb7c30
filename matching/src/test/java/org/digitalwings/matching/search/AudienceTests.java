package org.digitalwings.matching.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.digitalwings.matching.community.Member;
import org.digitalwings.matching.community.MemberId;
import org.digitalwings.matching.community.MemberKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AudienceTests {

    private static final String HIDDEN = "磁悬浮轴承 quizzacious";

    private final SearchIndex index = LuceneSearchIndex.inMemory(Meanings.NONE);

    @BeforeEach
    void fill() {
        index.replace(
                List.of(
                        hiding("a", "甲公司", "", HIDDEN),
                        SearchableMember.open(People.named("b", "乙公司", "磁悬浮轴承")),
                        hiding("c", "丙公司", "水泵", "水泵")),
                List.of(),
                1);
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void findEachMemberOnceByWhatTheyMaySee() {
        assertThat(found("磁悬浮", SearchAudience.COMMUNITY)).containsExactly("b");
        assertThat(found("磁悬浮", SearchAudience.MANAGERS)).containsExactlyInAnyOrder("a", "b");
        for (SearchAudience audience : SearchAudience.values()) {
            assertThat(found("", audience)).containsExactlyInAnyOrder("a", "b", "c");
            assertThat(found("公司 -磁悬浮", audience).contains("a")).isEqualTo(audience == SearchAudience.COMMUNITY);
        }
        assertThat(index.size()).isEqualTo(3);
        assertThat(index.complete("甲", 5)).hasSize(1);
    }

    @Test
    void areShownAndToldOnlyWhatTheyMaySee() {
        Hit seen = index.search(query("甲公司", SearchAudience.COMMUNITY)).hits().getFirst();
        assertThat(seen.text()).isEmpty();
        assertThat(index.search(query("磁悬浮 甲公司", SearchAudience.MANAGERS))
                        .hits()
                        .getFirst()
                        .highlights())
                .extracting(Hit.Highlight::field)
                .contains("text");
        assertThat(index.respell("quizzacius 公司").isEmpty()).isTrue();
        assertThat(index.respell("quizzacius 公司", SearchAudience.MANAGERS).words())
                .containsValue("quizzacious");
        assertThat(index.similar(new MemberId("b"), 5).orElseThrow().hits()).isEmpty();
    }

    @Test
    void countFacetsByWhatTheyMaySee() {
        for (SearchAudience audience : SearchAudience.values()) {
            assertThat(index.search(query("", audience)).facets().get(Facet.KIND))
                    .containsExactly(new SearchPage.FacetCount("PROJECT", 3));
        }
        assertThat(index.count(Facet.KIND, "PROJECT")).isEqualTo(3);
    }

    @Test
    void doNotFindOnALaterPageWhatHasBeenHiddenSinceTheFirst() {
        index.apply(List.of(People.named("a", "甲公司", HIDDEN)), List.of(), 2);
        SearchPage first = index.search(new SearchQuery("公司", Map.of(), 1, null));
        assertThat(index.search(new SearchQuery("quizzacious", Map.of(), 1, first.next()))
                        .total())
                .isEqualTo(1);
        index.replace(List.of(hiding("a", "甲公司", "", "")), List.of(), 3);
        assertThat(index.search(new SearchQuery("quizzacious", Map.of(), 1, first.next()))
                        .total())
                .isZero();
        assertThat(index.respell("quizzacius 公司").isEmpty()).isTrue();
    }

    @Test
    void findWholeAddressesAndNumbersThatTheyMaySee() {
        Member member = People.named("d", "丁公司", "");
        index.replace(
                List.of(new SearchableMember(
                        member,
                        member,
                        Map.of(
                                "Lin.Yi@Example.cn", SearchAudience.COMMUNITY,
                                "+86 138-0013-8000", SearchAudience.MANAGERS),
                        false)),
                List.of(),
                2);
        for (String typed : List.of("13800138000", "+86 138 0013 8000", "电话 138-0013-8000", "86 13800138000")) {
            assertThat(found(typed, SearchAudience.MANAGERS)).as(typed).first().isEqualTo("d");
            assertThat(found(typed, SearchAudience.COMMUNITY)).as(typed).doesNotContain("d");
        }
        assertThat(found("138001380", SearchAudience.MANAGERS)).isEmpty();
        assertThat(found("lin.yi@example.cn", SearchAudience.COMMUNITY)).containsExactly("d");
        assertThat(index.search(query("13800138000", SearchAudience.MANAGERS))
                        .hits()
                        .getFirst()
                        .highlights())
                .extracting(Hit.Highlight::passage)
                .containsExactly("+86 138-0013-8000");
    }

    private List<String> found(String text, SearchAudience audience) {
        return index.search(query(text, audience)).hits().stream()
                .map(hit -> hit.id().value())
                .toList();
    }

    private static SearchQuery query(String text, SearchAudience audience) {
        return new SearchQuery(
                text,
                Map.<Facet, Set<String>>of(),
                List.of(),
                SearchOrder.RELEVANCE,
                null,
                audience,
                Set.of(Facet.KIND),
                10,
                null);
    }

    private static SearchableMember hiding(String id, String name, String text, String forManagers) {
        return new SearchableMember(
                People.member(id, MemberKind.PROJECT, name, List.of(), text),
                People.member(id, MemberKind.PROJECT, name, List.of(), forManagers),
                Map.of(),
                true);
    }
}
