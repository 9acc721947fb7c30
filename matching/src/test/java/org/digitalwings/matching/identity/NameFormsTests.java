package org.digitalwings.matching.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.digitalwings.matching.identity.NameForm.Origin;
import org.digitalwings.matching.identity.NameForm.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameFormsTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "北京字节跳动科技有限公司|字节跳动",
                "浙江省杭州市云翼网络科技股份有限公司|云翼",
                "南星信息技术（上海）有限公司|南星",
                "臺北雲翼科技有限公司|台北云翼",
                "北京银行股份有限公司|北京银行",
                "阿里巴巴（中国）有限公司|阿里巴巴",
                "云舒网络|云舒",
                "一心堂|一心堂",
                "Beijing Bytedance Technology Co., Ltd.|bytedance",
                "Blue Harbor (Hong Kong) Limited|blueharbor",
                "Nordlicht GmbH|nordlicht",
                "ＡＢＣ机器人|abc",
                "科技|科技",
                "🚀|🚀"
            })
    void leavesTheBrand(String name, String brand) {
        assertThat(NameForms.of(name, Origin.NAME))
                .first()
                .extracting(NameForm::core)
                .isEqualTo(brand);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"北京字节跳动科技有限公司（抖音）|抖音", "SITECH新特|新特", "SITECH新特|sitech", "HiTrip/嗨旅|嗨旅", "食品供应链（微粒）|微粒"})
    void findsASecondBrand(String name, String brand) {
        assertThat(NameForms.of(name, Origin.NAME)).extracting(NameForm::core).contains(brand);
    }

    @Test
    void knowsThePlacesOfAName() {
        assertThat(places("浙江省杭州市云翼科技有限公司")).containsExactlyInAnyOrder("浙江", "杭州");
        assertThat(places("云翼科技（上海）有限公司")).containsExactly("上海");
        assertThat(places("Shenzhen Yunyi Ltd.")).containsExactly("深圳");
        assertThat(places("重庆小面集团")).containsExactly("重庆");
    }

    @Test
    void spellsTheBrandInPinyin() {
        assertThat(NameForms.of("重庆重工有限公司", Origin.NAME).getFirst().letters()).isEqualTo("chongqingzhonggong");
        assertThat(NameForms.of("杭州云翼科技有限公司", Origin.NAME).getFirst().letters()).isEqualTo("yunyi");
        assertThat(NameForms.of("Lumière S.A.", Origin.NAME).getFirst().letters())
                .isEqualTo("lumiere");
    }

    @Test
    void tellsBranchesAndGroups() {
        assertThat(NameForms.of("云翼科技有限公司上海分公司", Origin.NAME).getFirst().part()).isEqualTo(Part.BRANCH);
        assertThat(NameForms.of("云翼集团", Origin.NAME).getFirst().part()).isEqualTo(Part.GROUP);
        assertThat(NameForms.of("云翼", Origin.NAME).getFirst().part()).isEqualTo(Part.NONE);
    }

    @Test
    void hasNoFormOfABlankName() {
        assertThat(NameForms.of(" 　 ", Origin.NAME)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "()",
                "（）（",
                "///",
                "有限公司",
                "\uD800",
                "𠮷野家",
                "㐂𡈽",
                "\u0000\u200B",
                "((((((((",
                "Inc.",
                "中国",
                "北京",
                "①②③",
                "नमस्ते"
            })
    void readsAnything(String name) {
        assertThatCode(() -> NameForms.of(name, Origin.NAME)).doesNotThrowAnyException();
        assertThatCode(() -> NameForms.of(name.repeat(5000), Origin.NAME)).doesNotThrowAnyException();
        assertThat(NameForms.of(name, Origin.NAME))
                .allSatisfy(form -> assertThat(form.core()).isNotEmpty());
    }

    private static Iterable<String> places(String name) {
        return NameForms.of(name, Origin.NAME).getFirst().places();
    }
}
