package org.digitalwings.app.search.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.digitalwings.app.account.Role;
import org.digitalwings.app.search.FacetNames;
import org.digitalwings.app.testing.RunningApp;
import org.digitalwings.graph.change.ChangeDraft;
import org.digitalwings.graph.change.ChangeKind;
import org.digitalwings.graph.change.ChangeLog;
import org.digitalwings.matching.search.Facet;
import org.digitalwings.matching.search.SearchIndex;
import org.digitalwings.matching.search.SearchQuery;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

final class SearchPagesIT {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final RunningApp APP = RunningApp.shared();
    private static final WebTestClient CLIENT = APP.as(APP.person(Role.MEMBER));

    @BeforeAll
    static void write() {
        try (Session session = APP.part(Driver.class).session()) {
            session.executeWriteWithoutResult(tx -> {
                tx.run("""
                        MERGE (t:Topic {id: 'it-wings'}) SET t.name = '飞行翼', t.nameEn = 'Flying wings'
                        MERGE (b:Topic {id: 'it-craft'}) SET b.name = '飞行器', b.nameEn = 'Aircraft' MERGE (t)-[:BROADER]->(b)
                        WITH t UNWIND range(1, 25) AS i
                        MERGE (m:Member:Project {id: 'wing-' + i})
                        SET m.kind = CASE WHEN i % 5 = 0 THEN 'service-provider' ELSE 'project' END, m.name = '翼形' + i + '号',
                            m.text = '研制<b>蝉翼般轻</b>的飞行器', m.invented = i < 25
                        MERGE (m)-[:ABOUT {weight: 1.0}]->(t)
                        """).consume();
                APP.part(ChangeLog.class)
                        .append(
                                tx,
                                IntStream.rangeClosed(1, 25)
                                        .mapToObj(i -> ChangeDraft.ofMember(ChangeKind.CREATED, "wing-" + i))
                                        .toList());
            });
        }
        SearchIndex index = APP.part(SearchIndex.class);
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> index.search(SearchQuery.of("\"蝉翼般轻\"", 1)).total() == 25);
        // What facets are called may have been read, for a minute, before these topics were there.
        Awaitility.await().atMost(Duration.ofSeconds(90)).until(() -> {
            FacetNames.In names = Objects.requireNonNull(
                    APP.part(FacetNames.class).in(Locale.SIMPLIFIED_CHINESE).block(PATIENCE));
            return names.name(Facet.TOPIC, "it-wings").equals("飞行翼");
        });
    }

    @Test
    void showsATopicThatIsMatchedUnderTwoNamesInOneRow() {
        String card = page("/search?q={q}", "飞行翼 flying wings").split("<li class=\"panel\">")[1];
        assertThat(card).contains(">飞行翼</mark>", ">Flying</mark>").containsOnlyOnce("领域</span>");
    }

    @Test
    void answersProgramsWithHitsFacetsAndACursor() {
        var first = answer("/api/search?q={q}&size=20", "\"蝉翼般轻\"");
        assertThat(first).containsEntry("total", 25).containsKey("next");
        assertThat((List<?>) Objects.requireNonNull(first.get("items"))).hasSize(20);
        assertThat(first.toString())
                .contains("{value=service-provider, name=服务机构, count=5}", "{value=it-wings, name=飞行翼, count=25}");
        var second = answer(
                "/api/search?q={q}&size=20&after={after}", "\"蝉翼般轻\"", Objects.requireNonNull(first.get("next")));
        assertThat((List<?>) Objects.requireNonNull(second.get("items"))).hasSize(5);
        assertThat(second).doesNotContainKey("next");
    }

    @Test
    void countsAFacetAsIfItWereNotFiltered() {
        var filtered = answer("/api/search?q={q}&kind=service-provider", "\"蝉翼般轻\"");
        assertThat(filtered).containsEntry("total", 5);
        assertThat(filtered.toString()).contains("value=project, name=项目, count=20");
    }

    @Test
    void namesFacetsInEnglish() {
        assertThat(answer("/api/search?q={q}&lang=en", "\"蝉翼般轻\"").toString())
                .contains("name=Flying wings", "name=Project");
    }

    @Test
    void completesNamesByPinyin() {
        CLIENT.get()
                .uri("/api/search/completions?q=yixing1")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$[0].name")
                .isEqualTo("翼形1号")
                .jsonPath("$[0].id")
                .isEqualTo("wing-1");
    }

    @Test
    void showsMarkedPassagesFacetsAndTheNextPageWithoutScript() {
        String page = page("/search?q={q}", "蝉翼般轻");
        assertThat(page)
                .contains("<main", "<mark>蝉翼般轻</mark>", "研制&lt;b&gt;", "飞行翼", "示例虚构", "rel=\"next\"")
                .contains("href=\"/search?q=%E8%9D%89%E7%BF%BC%E8%88%AC%E8%BD%BB&amp;topic=it-wings\"")
                .doesNotContain("<b>蝉", "??", "换一个说法");
        assertThat(page("/search?q={q}&topic=it-wings&lang=en", "蝉翼般轻"))
                .contains("Flying wings", "aria-current=\"true\"", "name=\"topic\" value=\"it-wings\"", "Clear filters")
                .doesNotContain("??");
    }

    @Test
    void narrowsByFiltersInTheWordsInBothLanguages() {
        for (String filter : List.of(
                "类型:服务机构",
                "kind:service-provider",
                "kind:\"Service provider\"",
                "类别：服务商",
                "-类型:项目",
                "kind:provider,investor")) {
            assertThat(answer("/api/search?q={q}", "\"蝉翼般轻\" " + filter))
                    .as(filter)
                    .containsEntry("total", 5)
                    .containsEntry("notices", List.of());
        }
        assertThat(answer("/api/search?q={q}", "\"蝉翼般轻\" topic:flying-wings 领域:飞行翼"))
                .containsEntry("total", 25);
    }

    @Test
    void saysWhatItCouldNotReadAsAFilter() {
        assertThat(answer("/api/search?q={q}", "蝉翼般轻 城市:不存在的地方 colour:red 融资:很多"))
                .containsEntry(
                        "notices",
                        List.of(
                                Map.of("code", "unknown-value", "text", "城市:不存在的地方"),
                                Map.of("code", "unknown-field", "text", "colour"),
                                Map.of("code", "malformed-range", "text", "融资:很多")));
        assertThat(page("/search?q={q}", "蝉翼般轻 城市:<b>")).contains("“城市:&lt;b&gt;”里有不认识的值");
        assertThat(page("/search?q={q}&lang=en", "蝉翼般轻 \"open")).contains("passed over: &quot;open");
    }

    @Test
    void countsTopicsUnderBroaderOnes() {
        assertThat(answer("/api/search?q={q}&topic=it-craft", "\"蝉翼般轻\"").toString())
                .contains("total=25", "{value=it-craft, name=飞行器, count=25}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"relevance", "recency", "momentum", "nonsense"})
    void pagesThroughEveryOrder(String sort) {
        Set<Object> ids = new HashSet<>();
        Object next = "";
        while (next != null) {
            var page = answer("/api/search?q={q}&size=7&sort={sort}&after={after}", "\"蝉翼般轻\"", sort, next);
            for (Object item : (List<?>) Objects.requireNonNull(page.get("items"))) {
                assertThat(ids.add(((Map<?, ?>) item).get("id"))).isTrue();
            }
            next = page.get("next");
        }
        assertThat(ids).hasSize(25);
    }

    @Test
    void offersWhatMayHaveBeenMeantWhereLittleIsFound() {
        assertThat(answer("/api/search?q={q}", "类型:项目 飞形翼")).containsEntry("meant", "类型:项目 飞行翼");
        assertThat(page("/search?q={q}", "飞形翼")).contains("您是不是要找", "href=\"/search?q=%E9%A3%9E%E8%A1%8C%E7%BF%BC\"");
        assertThat(answer("/api/search?q={q}", "蝉翼般轻")).doesNotContainKey("meant");
    }

    @Test
    void showsMembersLikeOne() {
        assertThat(page("/members/wing-1/similar"))
                .contains("与“翼形1号”相似的成员", "/members/wing-2\"")
                .doesNotContain("??");
        CLIENT.get()
                .uri("/api/members/wing-5/similar?size=50")
                .exchange()
                .expectBody()
                .jsonPath("$[?(@.kind != 'service-provider')]")
                .isEmpty()
                .jsonPath("$[?(@.id == 'wing-10')]")
                .exists();
        CLIENT.get()
                .uri("/api/members/nobody/similar")
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    @Test
    void completesTopicsBesideNames() {
        CLIENT.get()
                .uri("/api/search/completions?q=fxy")
                .exchange()
                .expectBody()
                .jsonPath("$[?(@.kind == 'topic' && @.id == 'it-wings')].name")
                .isEqualTo("飞行翼");
        assertThat(page("/search?q=flying")).contains("href=\"/search?topic=it-wings\"");
    }

    @Test
    void showsOrdersAndHelp() {
        assertThat(page("/search?q={q}&sort=momentum", "蝉翼般轻"))
                .contains("势头", "每过一年减半", "name=\"sort\" value=\"momentum\"", "城市:杭州,上海")
                .doesNotContain("??");
    }

    @Test
    void marksAsInventedWhatIsInventedOnly() {
        assertThat(page("/search?q={q}", "\"翼形24号\"")).contains("示例虚构");
        assertThat(page("/search?q={q}", "\"翼形25号\"")).contains("25号").doesNotContain("示例虚构");
    }

    @Test
    void saysWhereNobodyMatches() {
        assertThat(page("/search?q={q}", "\"并不存在的词语\"")).contains("没有匹配的成员", "换一个说法");
    }

    @Test
    void answersHtmxWithWhatWasFoundAlone() {
        String part = html(CLIENT.get().uri("/search?q={q}", "蝉翼般轻").header("HX-Request", "true"));
        assertThat(part.strip()).startsWith("<div id=\"found\">").doesNotContain("<main", "<html");
        String restored = html(CLIENT.get()
                .uri("/search?q={q}", "蝉翼般轻")
                .header("HX-Request", "true")
                .header("HX-History-Restore-Request", "true"));
        assertThat(restored).contains("<main");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "-", "\u0000", "{!x}", "a AND (", "\" OR 1=1", "<script>alert(1)</script>"})
    void takesAnyText(String text) {
        assertThat(page("/search?q={q}", text)).contains("id=\"found\"").doesNotContain("<script>alert");
        assertThat(answer("/api/search?q={q}", text)).containsKey("total");
    }

    @Test
    void refusesAMadeUpCursor() {
        CLIENT.get()
                .uri("/api/search?after=made-up")
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @Test
    void tellsTheStateOfTheIndexToAdministrators() {
        APP.as(APP.person(Role.ADMINISTRATOR))
                .get()
                .uri("/actuator/health")
                .exchange()
                .expectBody()
                .jsonPath("$.components.searchIndex.status")
                .isEqualTo("UP")
                .jsonPath("$.components.searchIndex.details.members")
                .isNumber();
    }

    private static String page(String uri, Object... variables) {
        return html(CLIENT.get().uri(uri, variables));
    }

    private static String html(WebTestClient.RequestHeadersSpec<?> request) {
        byte[] body = request.accept(MediaType.TEXT_HTML)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult()
                .getResponseBody();
        return new String(Objects.requireNonNull(body), StandardCharsets.UTF_8);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> answer(String uri, Object... variables) {
        return Objects.requireNonNull((Map<String, Object>) CLIENT.get()
                .uri(uri, variables)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(Map.class)
                .returnResult()
                .getResponseBody());
    }
}
