package org.digitalwings.app.account;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.security.SecureRandom;
import org.assertj.core.api.Assertions;
import org.digitalwings.app.web.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PasswordRulesTests {

    @ParameterizedTest
    @ValueSource(strings = {"从今天的比赛到一座城市的相遇", "correct horse battery"})
    void takesASentenceInAnyLanguage(String next) {
        assertThatNoException().isThrownBy(() -> PasswordRules.check("wang", "present one", next));
    }

    @ParameterizedTest
    @CsvSource({
        "too short, password-short",
        "从今天的比赛到一座城市的相遇从今天的比赛到一座城市的相遇, password-long",
        "present one, password-same",
        "WANG and his dog, password-weak",
        "aaaabbbbaaaa, password-weak"
    })
    void refusesWhatIsEasilyGuessedOrCutOff(String next, String rule) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> PasswordRules.check("wang", "present one", next))
                .satisfies(problem -> Assertions.assertThat(problem.key()).endsWith(rule));
    }

    @Test
    void oneTimePasswordsAreNotTheSameTwiceAndDoNotShowInLogs() {
        var random = new SecureRandom();
        var one = OneTimePassword.random("wang", Role.MEMBER, random);
        var other = OneTimePassword.random("wang", Role.MEMBER, random);
        Assertions.assertThat(one.value())
                .matches("([a-z2-9]{4}-){3}[a-z2-9]{4}")
                .isNotEqualTo(other.value());
        Assertions.assertThat(one.toString()).doesNotContain(one.value());
    }
}
