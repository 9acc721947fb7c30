package org.digitalwings.app.search.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.digitalwings.app.web.Problem;
import org.digitalwings.matching.search.Facet;
import org.digitalwings.matching.search.FilterWords;
import org.digitalwings.matching.search.SearchAudience;
import org.digitalwings.matching.search.TypedQuery;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;

final class SearchParametersTests {

    @Test
    void askTheIndexInItsOwnSpelling() {
        var query = of("机器人", List.of("service-provider", " "), List.of("杭州"), null, null)
                .query(TypedQuery.read("机器人", FilterWords.NONE), null, SearchAudience.COMMUNITY, 20, Set.of());
        assertThat(query.text()).isEqualTo("机器人");
        assertThat(query.filters())
                .isEqualTo(Map.of(Facet.KIND, Set.of("SERVICE_PROVIDER"), Facet.PLACE, Set.of("杭州")));
        assertThat(query.limit()).isEqualTo(20);
        assertThat(query.after()).isNull();
    }

    @Test
    void readListsAndNumbersOfAnAddress() {
        var asked = new LinkedMultiValueMap<String, String>();
        asked.add("kind", "startup, project");
        asked.add("place", "杭州");
        asked.add("place", "中国/浙江,嘉兴");
        asked.add("facets", "built-on,topic,no-facet");
        asked.add("size", " 7 ");
        asked.add("within", "");
        SearchParameters read = SearchParametersArgument.read(asked);
        assertThat(read.chosen())
                .containsEntry(Facet.KIND, Set.of("startup", "project"))
                .containsEntry(Facet.PLACE, Set.of("杭州", "中国/浙江,嘉兴"));
        assertThat(read.counted()).containsExactlyInAnyOrder(Facet.BUILT_ON, Facet.TOPIC);
        assertThat(read.size()).isEqualTo(7);
        assertThat(read.within()).isNull();
        assertThat(read.text()).isEmpty();
        asked.set("size", "twenty");
        assertThatThrownBy(() -> SearchParametersArgument.read(asked))
                .isInstanceOf(Problem.class)
                .hasMessage("'size' is 'twenty': give a whole number.");
    }

    @Test
    void keepThePageSizeInBounds() {
        assertThat(of(null, null, null, null, 5000)
                        .query(TypedQuery.read("", FilterWords.NONE), null, SearchAudience.COMMUNITY, 20, Set.of())
                        .limit())
                .isEqualTo(200);
        assertThat(of(null, null, null, null, -1)
                        .query(TypedQuery.read("", FilterWords.NONE), null, SearchAudience.COMMUNITY, 20, Set.of())
                        .limit())
                .isEqualTo(1);
    }

    @Test
    void writeAddressesThatAnythingCanStandIn() {
        var parameters = of("a&b=\"机\" +\uD800", List.of("investor"), List.of("杭 州"), "c1", null);
        assertThat(parameters.address(null))
                .isEqualTo("/search?q=a%26b%3D%22%E6%9C%BA%22+%2B%3F&kind=investor&place=%E6%9D%AD+%E5%B7%9E");
        assertThat(parameters.address("c2")).endsWith("&after=c2");
        assertThat(of(" ", null, null, null, null).address(null)).isEqualTo("/search");
    }

    @Test
    void toggleAValueAndStartFromTheFirstPage() {
        var parameters = of("x", List.of("investor", "startup"), null, "cursor", null);
        assertThat(parameters.toggled(Facet.KIND, "investor", other -> false)).isEqualTo("/search?q=x&kind=startup");
        assertThat(parameters.toggled(Facet.AWARD, "grand-prize", other -> false))
                .isEqualTo("/search?q=x&kind=investor&kind=startup&award=grand-prize");
    }

    @Test
    void keepWhoseSurroundingsAreSearched() {
        var parameters = of("x", List.of("investor"), null, "cursor", null).with("x", "a b", 3);
        assertThat(parameters.address(null)).isEqualTo("/search?q=x&kind=investor&near=a+b&within=3");
        assertThat(parameters.toggled(Facet.KIND, "investor", other -> false))
                .isEqualTo("/search?q=x&near=a+b&within=3");
        assertThat(parameters.with("x", null, null).address(null)).isEqualTo("/search?q=x&kind=investor");
    }

    @Test
    void replaceWhatAValueIsAPartOf() {
        var parameters = of("x", null, List.of("中国/浙江", "中国/上海"), null, null);
        assertThat(URLDecoder.decode(
                        parameters.toggled(Facet.PLACE, "中国/浙江/杭州", "中国/浙江"::equals), StandardCharsets.UTF_8))
                .isEqualTo("/search?q=x&place=中国/上海&place=中国/浙江/杭州");
    }

    private static SearchParameters of(
            @Nullable String q,
            @Nullable List<String> kind,
            @Nullable List<String> place,
            @Nullable String after,
            @Nullable Integer size) {
        return new SearchParameters(
                q, kind, null, place, null, null, null, null, null, null, null, null, null, null, null, null, after,
                size);
    }
}
