package org.digitalwings.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

final class EntityTagsTests {

    @Test
    void readsTheVersionThatItWrote() {
        assertThat(EntityTags.version(EntityTags.of(41))).isEqualTo(41);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void asksForAVersionWhereThereIsNone(String header) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> EntityTags.version(header))
                .satisfies(problem -> assertThat(problem.kind()).isEqualTo(ProblemKind.VERSION_REQUIRED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "W/\"3\"", "\"x\"", "*", "\"99999999999999999999\""})
    void refusesATagThatIsNotOurs(String header) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> EntityTags.version(header))
                .satisfies(problem -> assertThat(problem.kind()).isEqualTo(ProblemKind.INVALID));
    }
}
