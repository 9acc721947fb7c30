package org.digitalwings.matching.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextNamesTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "云朵猫是一家面向小店的记账平台|云朵猫",
                "“云朵猫”成立于2016年|云朵猫",
                "公司旗下产品“云朵猫”已经上线|云朵猫",
                "杭州某某网络有限公司（简称“云朵猫”）|云朵猫",
                "Cloudcat is a bookkeeping platform|Cloudcat",
                "Our brand “Cloudcat” is known|Cloudcat"
            })
    void findsWhatATextCallsTheOneWhomItDescribes(String text, String name) {
        assertThat(TextNames.in(text)).contains(name);
    }

    @Test
    void takesNoPronounForAName() {
        assertThat(TextNames.in("我们是一家公司。公司成立于2010年")).isEmpty();
    }

    @Test
    void findsCompaniesNamedInFull() {
        assertThat(TextNames.companies("云朵猫隶属于杭州某某网络科技有限公司，成立于2016年")).containsExactly("杭州某某网络科技有限公司");
    }

    @Test
    void readsLongTextsAtOnce() {
        String text = "有限公“（".repeat(100_000);
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            TextNames.in(text);
            TextNames.companies(text);
        });
    }
}
