package org.digitalwings.app.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.digitalwings.graph.profile.Named;
import org.digitalwings.graph.vocabulary.Term;
import org.digitalwings.matching.search.Facet;
import org.digitalwings.matching.search.FilterField;
import org.digitalwings.matching.search.Measure;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.ResourceBundleMessageSource;

final class SpokenFiltersTests {

    private static final Wordbook WORDBOOK = Wordbook.of(
            List.of(term("ai", "人工智能", "Artificial intelligence", null, "AI")),
            List.of(
                    term("cn", "中国", "China", null),
                    term("jl", "吉林", "Jilin", "cn"),
                    term("jlc", "吉林", "Jilin City", "jl"),
                    term("hk", "香港", "Hong Kong", "cn", "HK")),
            Map.of("devices", new Named("devices", "智能终端", "Smart devices")),
            Map.of("Qwen", List.of("通义千问")),
            List.of(2025, 2024, 2022));

    private final SpokenFilters words = new SpokenFilters(WORDBOOK, messages());

    @ParameterizedTest
    @CsvSource({
        "kind, KIND",
        "类型, KIND",
        "類別, KIND",
        "City, PLACE",
        "省份, PLACE",
        "built-on, BUILT_ON",
        "builtOn, BUILT_ON",
        "届次, EDITION",
        "获奖, AWARD",
        "轮次, STAGE",
        "need, NEED"
    })
    void knowFieldsInBothLanguages(String name, Facet facet) {
        assertThat(words.field(name)).contains(facet);
    }

    @Test
    void knowMeasures() {
        assertThat(words.field("融资")).map(FilterField.class::cast).contains(Measure.RAISED);
        assertThat(words.field("Founded")).map(FilterField.class::cast).contains(Measure.FOUNDED);
        assertThat(words.field("更新")).map(FilterField.class::cast).contains(Measure.UPDATED);
        assertThat(words.field("colour")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "KIND, 投资机构, INVESTOR",
        "KIND, VC, INVESTOR",
        "KIND, service provider, SERVICE_PROVIDER",
        "AWARD, 特等奖, GRAND_PRIZE",
        "AWARD, gold, FIRST_PRIZE",
        "ROUND, 总决赛, FINAL",
        "STAGE, A+轮, A_PLUS",
        "STAGE, series b, B",
        "NEED, 融资, FUNDING",
        "NEED, pilot-site, PILOT_SITE",
        "TOPIC, ai, ai",
        "TOPIC, artificial  Intelligence, ai",
        "TRACK, 智能终端, devices",
        "BUILT_ON, 通义千问, Qwen",
        "PLACE, 香港特别行政区, 中国/香港",
        "PLACE, hong kong, 中国/香港",
        "PLACE, 中国/香港, 中国/香港"
    })
    void knowValuesByWhatPeopleCallThem(Facet facet, String word, String value) {
        assertThat(words.values(facet, word)).containsExactly(value);
    }

    @Test
    void takePlacesOfOneNameTogether() {
        assertThat(words.values(Facet.PLACE, "吉林")).containsExactlyInAnyOrder("中国/吉林", "中国/吉林/吉林");
    }

    @Test
    void knowTheYearsThatHaveAnEdition() {
        assertThat(words.values(Facet.EDITION, "2025年")).containsExactly("2025");
        assertThat(words.values(Facet.EDITION, "2022..2024")).containsExactly("2022", "2024");
        assertThat(words.values(Facet.EDITION, ">2022")).containsExactly("2024", "2025");
        assertThat(words.values(Facet.EDITION, "2023")).isEmpty();
        assertThat(words.values(Facet.EDITION, "next")).isEmpty();
    }

    @Test
    void knowNothingElse() {
        for (Facet facet : Facet.values()) {
            assertThat(words.values(facet, "火星")).as("%s", facet).isEmpty();
            assertThat(words.values(facet, "")).as("%s", facet).isEmpty();
        }
    }

    @Test
    void completeTopicsByCharactersPinyinInitialsAndEnglish() {
        var topics = new TopicCompletions(WORDBOOK.topics(), id -> 0);
        for (String typed : List.of("人工", "rengong", "rgzn", "artif", "AI")) {
            assertThat(topics.find(typed, 5)).as(typed).containsExactly("ai");
        }
        assertThat(topics.find("智能", 5)).isEmpty();
        assertThat(topics.find("\uD800 ", 5)).isEmpty();
    }

    private static Term term(String id, String name, String nameEn, @Nullable String parent, String... aliases) {
        return new Term(id, name, nameEn, List.of(aliases), null, parent, 0);
    }

    private static ResourceBundleMessageSource messages() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/search", "messages/member");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
