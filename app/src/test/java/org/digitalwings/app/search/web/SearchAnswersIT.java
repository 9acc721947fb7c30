package org.digitalwings.app.search.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.digitalwings.app.account.Role;
import org.digitalwings.app.testing.Reading;
import org.digitalwings.app.testing.RunningApp;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;

/** What programs are answered. */
final class SearchAnswersIT {

    private static final RunningApp APP = RunningApp.shared();
    private static final Reading READER = APP.reads(APP.person(Role.MEMBER));

    @BeforeAll
    static void write() {
        Wings.write();
    }

    @Test
    void answersProgramsWithHitsFacetsAndACursor() {
        var first = READER.answer("/api/search?q={q}&size=20&facets=kind,topic", "\"蝉翼般轻\"");
        assertThat(first).containsEntry("total", 25).containsKey("next");
        assertThat((List<?>) Objects.requireNonNull(first.get("items"))).hasSize(20);
        assertThat(first.toString())
                .contains("{value=service-provider, name=服务机构, count=5}", "{value=it-wings, name=飞行翼, count=25}");
        var second = READER.answer(
                "/api/search?q={q}&size=20&after={after}", "\"蝉翼般轻\"", Objects.requireNonNull(first.get("next")));
        assertThat((List<?>) Objects.requireNonNull(second.get("items"))).hasSize(5);
        assertThat(second).doesNotContainKey("next");
    }

    @Test
    void countsAFacetAsIfItWereNotFiltered() {
        var filtered = READER.answer("/api/search?q={q}&kind=service-provider&facets=kind", "\"蝉翼般轻\"");
        assertThat(filtered).containsEntry("total", 5);
        assertThat(filtered.toString()).contains("value=project, name=项目, count=20");
    }

    @Test
    void countsOnlyTheFacetsAskedFor() {
        var counted = READER.answer("/api/search?q={q}&facets=kind,topic", "\"蝉翼般轻\"");
        assertThat(counted).containsEntry("total", 25).containsEntry("exact", true);
        assertThat((Map<?, ?>) counted.get("facets")).extracting(Map::size).isEqualTo(2);
        assertThat(READER.answer("/api/search?q={q}", "\"蝉翼般轻\""))
                .containsEntry("total", 25)
                .containsEntry("exact", true)
                .containsEntry("facets", Map.of());
    }

    @Test
    void refusesANumberThatIsNone() {
        READER.client()
                .get()
                .uri("/api/search?size=twenty&lang=en")
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.detail")
                .isEqualTo("'size' is 'twenty': give a whole number.");
    }

    @Test
    void namesFacetsInEnglish() {
        assertThat(READER.answer("/api/search?q={q}&lang=en&facets=topic,kind", "\"蝉翼般轻\"")
                        .toString())
                .contains("name=Flying wings", "name=Project");
    }

    @Test
    void completesNamesByPinyin() {
        READER.client()
                .get()
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
    void narrowsByFiltersInTheWordsInBothLanguages() {
        for (String filter : List.of(
                "类型:服务机构",
                "kind:service-provider",
                "kind:\"Service provider\"",
                "类别：服务商",
                "-类型:项目",
                "kind:provider,investor")) {
            assertThat(READER.answer("/api/search?q={q}", "\"蝉翼般轻\" " + filter))
                    .as(filter)
                    .containsEntry("total", 5)
                    .containsEntry("notices", List.of());
        }
        assertThat(READER.answer("/api/search?q={q}", "\"蝉翼般轻\" topic:flying-wings 领域:飞行翼"))
                .containsEntry("total", 25);
    }

    @Test
    void countsTopicsUnderBroaderOnes() {
        assertThat(READER.answer("/api/search?q={q}&topic=it-craft&facets=topic", "\"蝉翼般轻\"")
                        .toString())
                .contains("total=25", "{value=it-craft, name=飞行器, count=25}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"relevance", "recency", "momentum", "nonsense"})
    void pagesThroughEveryOrder(String sort) {
        Set<Object> ids = new HashSet<>();
        Object next = "";
        while (next != null) {
            var page = READER.answer("/api/search?q={q}&size=7&sort={sort}&after={after}", "\"蝉翼般轻\"", sort, next);
            for (Object item : (List<?>) Objects.requireNonNull(page.get("items"))) {
                assertThat(ids.add(((Map<?, ?>) item).get("id"))).isTrue();
            }
            next = page.get("next");
        }
        assertThat(ids).hasSize(25);
    }

    @Test
    void refusesAMadeUpCursor() {
        READER.client()
                .get()
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
}
