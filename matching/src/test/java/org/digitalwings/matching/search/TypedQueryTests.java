package org.digitalwings.matching.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.digitalwings.matching.search.Condition.AnyOf;
import org.digitalwings.matching.search.Condition.Within;
import org.digitalwings.matching.search.Notice.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedQueryTests {

    private static final Map<String, FilterField> FIELDS = Map.of(
            "city", Facet.PLACE,
            "城市", Facet.PLACE,
            "kind", Facet.KIND,
            "built-on", Facet.BUILT_ON,
            "raised", Measure.RAISED,
            "融资", Measure.RAISED,
            "founded", Measure.FOUNDED);

    private static final Map<String, String> VALUES =
            Map.of("杭州", "浙江/杭州", "上海", "上海", "new york", "us/ny", "investor", "INVESTOR", "Qwen", "Qwen");

    private static final FilterWords WORDS = new FilterWords() {
        @Override
        public Optional<FilterField> field(String name) {
            return Optional.ofNullable(FIELDS.get(name));
        }

        @Override
        public Set<String> values(Facet facet, String word) {
            return VALUES.containsKey(word) ? Set.of(VALUES.get(word)) : Set.of();
        }
    };

    @Test
    void takesFiltersOutOfTheWords() {
        TypedQuery query = read("机器人 city:杭州 \"neural network\" -kind:investor 城市：上海，杭州 -医疗 built-on:Qwen");
        assertThat(query.text()).isEqualTo("机器人  \"neural network\"   -医疗");
        assertThat(query.conditions())
                .containsExactly(
                        new AnyOf(Facet.PLACE, Set.of("浙江/杭州"), false),
                        new AnyOf(Facet.KIND, Set.of("INVESTOR"), true),
                        new AnyOf(Facet.PLACE, Set.of("上海", "浙江/杭州"), false),
                        new AnyOf(Facet.BUILT_ON, Set.of("Qwen"), false));
        assertThat(query.notices()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"city:\"new york\"", "city: “new york”", "city：「new york」,"})
    void readsQuotedValuesAndSpacesBehindTheColon(String text) {
        assertThat(read(text).conditions()).containsExactly(new AnyOf(Facet.PLACE, Set.of("us/ny"), false));
        assertThat(read(text).text()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', nullValues = "-", textBlock = """
            raised:1000万         | 10000000    | -
            raised:>1000万        | 10000001    | -
            raised:＞＝ 1000万    | 10000000    | -
            raised:<=1亿          | -           | 100000000
            raised:100万..1亿     | 1000000     | 100000000
            raised:1..5亿         | 100000000   | 500000000
            raised:500k～2m       | 500000      | 2000000
            融资:>$1mn            | 7200001     | -
            融资:1,000,000        | 1000000     | -
            融资:1000万以上       | 10000000    | -
            融资:=1000万          | 10000000    | 10000000
            融资:..3千万          | -           | 30000000
            """, delimiter = '|')
    void readsRangesOfMoney(String text, String from, String to) {
        assertThat(read(text).conditions())
                .as(text)
                .containsExactly(new Within(Measure.RAISED, List.of(new Range(least(from), most(to))), false));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            founded:2019,            2019-01-01, 2019-12-31
            founded:2019..2021,      2019-01-01, 2021-12-31
            founded:2019年至2021年,  2019-01-01, 2021-12-31
            founded:>2019,           2020-01-01, -
            founded:<2019-03,        -,          2019-02-28
            founded:2024/2,          2024-02-01, 2024-02-29
            founded:>=2025-06-01,    2025-06-01, -
            founded:2025年6月1日以后, 2025-06-01, -
            """)
    void readsRangesOfDays(String text, LocalDate from, LocalDate to) {
        long least = from == null ? Long.MIN_VALUE : from.toEpochDay();
        long most = to == null ? Long.MAX_VALUE : to.toEpochDay();
        assertThat(read(text).conditions())
                .as(text)
                .containsExactly(new Within(Measure.FOUNDED, List.of(new Range(least, most)), false));
    }

    @Test
    void readsAlternativeRangesApart() {
        assertThat(read("founded:2019,2021").conditions())
                .singleElement()
                .satisfies(
                        condition -> assertThat(((Within) condition).ranges()).hasSize(2));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            colour:red              | UNKNOWN_FIELD   | colour
            我们需要：机器人        | UNKNOWN_FIELD   | 我们需要
            city:火星               | UNKNOWN_VALUE   | city:火星
            -city:杭州,火星         | UNKNOWN_VALUE   | -city:杭州,火星
            kind:                   | UNKNOWN_VALUE   | kind:
            raised:很多             | MALFORMED_RANGE | raised:很多
            raised:5亿..1亿         | MALFORMED_RANGE | raised:5亿..1亿
            founded:2019-13         | MALFORMED_RANGE | founded:2019-13
            founded:>               | MALFORMED_RANGE | founded:>
            """)
    void readsWhatIsNoFilterAsWordsAndSaysSo(String text, Code code, String concerned) {
        TypedQuery query = read("甲 " + text);
        assertThat(query).isEqualTo(new TypedQuery("甲 " + text, List.of(), List.of(new Notice(code, concerned))));
    }

    @Test
    void saysThatAQuoteIsOpenOrTheTextTooLong() {
        assertThat(read("robot \"arm").notices()).containsExactly(new Notice(Code.UNCLOSED_QUOTE, "\"arm"));
        assertThat(read("机".repeat(300)).notices()).containsExactly(new Notice(Code.TOO_LONG, "机".repeat(10)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://example.com", "12:30", "note: robots", "a b", "\"city:杭州\"", "x-city:", "C++:", ":::"})
    void passesOverWhatIsHardlyMeantAsAFilter(String text) {
        assertThat(read(text)).isEqualTo(new TypedQuery(text, List.of(), List.of()));
    }

    private static long least(String text) {
        return text == null ? Long.MIN_VALUE : Long.parseLong(text);
    }

    private static long most(String text) {
        return text == null ? Long.MAX_VALUE : Long.parseLong(text);
    }

    private static TypedQuery read(String text) {
        return TypedQuery.read(text, WORDS);
    }
}
