package org.digitalwings.matching.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameKeysTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "杭州云翼科技有限公司|杭州雲翼科技股份有限公司",
                "北京小桥(集团)有限公司|北京小桥集团",
                "北京小桥（集团）股份有限公司|北京小桥集团有限责任公司",
                "ＡＢＣ 机器人|abc机器人",
                "Blue Harbor, Inc.|BLUE HARBOR",
                "Blue Harbor Co., Ltd.|blue harbor",
                "Blue-Harbor (Shanghai) Co.,Ltd|Blue Harbor Shanghai",
                "Nordlicht G.m.b.H.|Nordlicht GmbH",
                "Lumière S.A.|Lumière",
                "红杉林创业投资合伙企业（有限合伙）|红杉林创业投资",
                "海角集团公司|海角集团",
                "王·小明|王小明"
            })
    void isTheSameForOneNameInTwoWritings(String one, String other) {
        assertThat(NameKeys.of(one)).isEqualTo(NameKeys.of(other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "云翼科技有限公司|云翼有限公司",
                "杭州云翼科技|上海云翼科技",
                "小桥集团有限公司|小桥有限公司",
                "云翼科技有限公司|云翼科技有限公司上海分公司",
                "Blue Harbor Capital|Blue Harbor",
                "Maria Sa|Maria",
                "阿尔法1号|阿尔法2号"
            })
    void differsWhereMoreThanTheWritingDiffers(String one, String other) {
        assertThat(NameKeys.of(one)).isNotEqualTo(NameKeys.of(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"有限公司", "Inc.", "Co", "公司", "！！！", "🚀", "\uD800", "Ltd Inc"})
    void isNeverEmpty(String name) {
        assertThat(NameKeys.of(name)).isNotEmpty();
    }

    @Test
    void isItsOwnKey() {
        String key = NameKeys.of("杭州雲翼科技（Yunyi）有限公司");
        assertThat(key).isEqualTo("杭州云翼科技yunyi");
        assertThat(NameKeys.of(key)).isEqualTo(key);
    }

    @Test
    void refusesABlankName() {
        assertThatThrownBy(() -> NameKeys.of(" 　 "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("blank");
    }
}
