package org.digitalwings.app.community;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class VisibilityTests {

    @Test
    void showsWhatNothingIsSaidOf() {
        assertThat(Visibility.of(List.of()).shows("text")).isTrue();
    }

    @Test
    void showsWhatIsPublicOrForTheCommunity() {
        Visibility visibility = Visibility.of(List.of("text=public", "needs=community"));
        assertThat(visibility.shows("text")).isTrue();
        assertThat(visibility.shows("needs")).isTrue();
    }

    @Test
    void hidesWhatIsForFewer() {
        Visibility visibility = Visibility.of(List.of("text=managers", "needs=nobody"));
        assertThat(visibility.shows("text")).isFalse();
        assertThat(visibility.shows("needs")).isFalse();
    }

    @Test
    void hidesAFieldWhoseLevelItDoesNotKnow() {
        Visibility visibility = Visibility.of(List.of("text=friends", "offers"));
        assertThat(visibility.shows("text")).isFalse();
        assertThat(visibility.shows("offers")).isFalse();
    }
}
