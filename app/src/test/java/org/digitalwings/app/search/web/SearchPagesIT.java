package org.digitalwings.app.search.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.digitalwings.app.account.Role;
import org.digitalwings.app.testing.Reading;
import org.digitalwings.app.testing.RunningApp;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people see of a search. */
final class SearchPagesIT {

    private static final RunningApp APP = RunningApp.shared();
    private static final Reading READER = APP.reads(APP.person(Role.MEMBER));

    @BeforeAll
    static void write() {
        Wings.write();
    }

    @Test
    void showsATopicThatIsMatchedUnderTwoNamesInOneRow() {
        String page = READER.page("/search?q={q}", "飞行翼 flying wings");
        int from = page.indexOf("<li class=\"panel\">");
        String card = page.substring(from, page.indexOf("</li>", from));
        assertThat(card).contains(">飞行翼</mark>", ">Flying</mark>").containsOnlyOnce("领域</span>");
    }

    @Test
    void showsMarkedPassagesFacetsAndTheNextPageWithoutScript() {
        String page = READER.page("/search?q={q}", "蝉翼般轻");
        assertThat(page)
                .contains("<main", "<mark>蝉翼般轻</mark>", "研制&lt;b&gt;", "飞行翼", "示例虚构", "rel=\"next\"")
                .contains("href=\"/search?q=%E8%9D%89%E7%BF%BC%E8%88%AC%E8%BD%BB&amp;topic=it-wings\"")
                .doesNotContain("<b>蝉", "??", "换一个说法");
        assertThat(READER.page("/search?q={q}&topic=it-wings&lang=en", "蝉翼般轻"))
                .contains("Flying wings", "aria-current=\"true\"", "name=\"topic\" value=\"it-wings\"", "Clear filters")
                .doesNotContain("??");
    }

    @Test
    void saysWhatItCouldNotReadAsAFilter() {
        assertThat(READER.answer("/api/search?q={q}", "蝉翼般轻 城市:不存在的地方 colour:red 融资:很多"))
                .containsEntry(
                        "notices",
                        List.of(
                                Map.of("code", "unknown-value", "text", "城市:不存在的地方"),
                                Map.of("code", "unknown-field", "text", "colour"),
                                Map.of("code", "malformed-range", "text", "融资:很多")));
        assertThat(READER.page("/search?q={q}", "蝉翼般轻 城市:<b>")).contains("“城市:&lt;b&gt;”里有不认识的值");
        assertThat(READER.page("/search?q={q}&lang=en", "蝉翼般轻 \"open")).contains("passed over: &quot;open");
    }

    @Test
    void offersWhatMayHaveBeenMeantWhereLittleIsFound() {
        assertThat(READER.answer("/api/search?q={q}", "类型:项目 飞形翼")).containsEntry("meant", "类型:项目 飞行翼");
        assertThat(READER.page("/search?q={q}", "飞形翼"))
                .contains("您是不是要找", "href=\"/search?q=%E9%A3%9E%E8%A1%8C%E7%BF%BC\"");
        assertThat(READER.answer("/api/search?q={q}", "蝉翼般轻")).doesNotContainKey("meant");
    }

    @Test
    void showsMembersLikeOne() {
        assertThat(READER.page("/members/wing-1/similar"))
                .contains("与“翼形1号”相似的成员", "/members/wing-2\"")
                .doesNotContain("??");
        READER.client()
                .get()
                .uri("/api/members/wing-5/similar?size=50")
                .exchange()
                .expectBody()
                .jsonPath("$[?(@.kind != 'service-provider')]")
                .isEmpty()
                .jsonPath("$[?(@.id == 'wing-10')]")
                .exists();
        READER.client()
                .get()
                .uri("/api/members/nobody/similar")
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    @Test
    void completesTopicsBesideNames() {
        READER.client()
                .get()
                .uri("/api/search/completions?q=fxy")
                .exchange()
                .expectBody()
                .jsonPath("$[?(@.kind == 'topic' && @.id == 'it-wings')].name")
                .isEqualTo("飞行翼");
        assertThat(READER.page("/search?q=flying")).contains("href=\"/search?topic=it-wings\"");
    }

    @Test
    void showsOrdersAndHelp() {
        assertThat(READER.page("/search?q={q}&sort=momentum", "蝉翼般轻"))
                .contains("势头", "每过一年减半", "name=\"sort\" value=\"momentum\"", "城市:杭州,上海")
                .doesNotContain("??");
    }

    @Test
    void marksAsInventedWhatIsInventedOnly() {
        assertThat(READER.page("/search?q={q}", "\"翼形24号\"")).contains("示例虚构");
        assertThat(READER.page("/search?q={q}", "\"翼形25号\"")).contains("25号").doesNotContain("示例虚构");
    }

    @Test
    void saysWhereNobodyMatches() {
        assertThat(READER.page("/search?q={q}", "\"并不存在的词语\"")).contains("没有匹配的成员", "换一个说法");
    }

    @Test
    void answersHtmxWithWhatWasFoundAlone() {
        String part =
                Reading.page(READER.client().get().uri("/search?q={q}", "蝉翼般轻").header("HX-Request", "true"));
        assertThat(part.strip()).startsWith("<div id=\"found\">").doesNotContain("<main", "<html");
        String restored = Reading.page(READER.client()
                .get()
                .uri("/search?q={q}", "蝉翼般轻")
                .header("HX-Request", "true")
                .header("HX-History-Restore-Request", "true"));
        assertThat(restored).contains("<main");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "-", "\u0000", "{!x}", "a AND (", "\" OR 1=1", "<script>alert(1)</script>"})
    void takesAnyText(String text) {
        assertThat(READER.page("/search?q={q}", text)).contains("id=\"found\"").doesNotContain("<script>alert");
        assertThat(READER.answer("/api/search?q={q}", text)).containsKey("total");
    }
}
