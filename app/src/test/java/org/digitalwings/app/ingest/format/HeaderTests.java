package org.digitalwings.app.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class HeaderTests {

    @ParameterizedTest
    @CsvSource({
        "名称, name",
        "名稱, name",
        "公司名称, name",
        "Organisation, name",
        "ＮＡＭＥ, name",
        "N a-m_e*, name",
        "名称（必填）, name",
        "Name [required], name",
        "類型, kind",
        "机构类型, kind",
        "所在地, place",
        "E-Mail, email",
    })
    void findsColumnsHoweverTheirHeadersAreWritten(String written, String column) {
        Header header = Header.of(List.of("", written), TableKind.ORGANIZATIONS);
        Column wanted = TableKind.ORGANIZATIONS.columns().stream()
                .filter(c -> c.en().equals(column))
                .findFirst()
                .orElseThrow();
        assertThat(header.index(wanted)).isEqualTo(1);
        assertThat(header.name(wanted)).isEqualTo(written);
        assertThat(header.unknown()).isEmpty();
    }

    @Test
    void takesTheFirstOfTwoAndNamesTheOtherAndWhatMeansNothing() {
        Header header = Header.of(List.of("名称", "注册号", "name", " "), TableKind.ORGANIZATIONS);
        assertThat(header.size()).isEqualTo(1);
        assertThat(header.unknown()).containsExactly("注册号", "name");
    }

    @ParameterizedTest
    @EnumSource(TableKind.class)
    void recognisesEachKindByTheHeadersOfItsTemplates(TableKind kind) {
        for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            String first = new String(Templates.csv(kind, locale), StandardCharsets.UTF_8)
                    .lines()
                    .findFirst()
                    .orElseThrow();
            assertThat(TableKind.recognise(Arrays.asList(first.substring(1).split(",", -1))))
                    .as(first)
                    .contains(kind);
        }
    }

    @Test
    void recognisesNoKindWhereARequiredColumnIsMissing() {
        assertThat(TableKind.recognise(List.of("名称", "地点"))).isEmpty();
        assertThat(TableKind.recognise(List.of("hello"))).isEmpty();
        assertThat(TableKind.recognise(List.of())).isEmpty();
        assertThat(TableKind.recognise(List.of("名稱", "類型", "地點"))).contains(TableKind.ORGANIZATIONS);
    }

    @Test
    void givesNoTwoColumnsOfAKindTheSameHeaderButByOrder() {
        for (TableKind kind : TableKind.values()) {
            for (Column column : kind.columns()) {
                for (String written : List.of(column.zh(), column.en())) {
                    assertThat(Header.of(List.of(written), kind).has(column))
                            .as("%s of %s", written, kind)
                            .isTrue();
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"初創企業, startup", "投資機構, investor", "START-UP, startup", "服务商, service-provider"})
    void findsChoicesInEitherScript(String written, String stored) {
        assertThat(Choices.ORGANIZATION_KINDS.find(written)).contains(stored);
        assertThat(Countries.code("中國")).contains("CN");
        assertThat(Countries.code("台灣")).contains("TW");
    }
}
