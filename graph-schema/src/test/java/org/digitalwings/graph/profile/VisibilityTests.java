package org.digitalwings.graph.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class VisibilityTests {

    @Test
    void showsTheCommunityWhatNothingIsSaidOf() {
        assertThat(Visibility.ofStored(List.of()).shows(Field.TEXT, Audience.COMMUNITY))
                .isTrue();
    }

    @Test
    void keepsWaysToContactSomebodyForManagersUnlessSaid() {
        assertThat(Visibility.ofStored(List.of()).shows(Field.EMAIL, Audience.COMMUNITY))
                .isFalse();
        assertThat(Visibility.ofStored(List.of("email=public")).shows(Field.EMAIL, Audience.COMMUNITY))
                .isTrue();
    }

    @Test
    void hidesFromTheCommunityWhatIsForFewer() {
        Visibility visibility = Visibility.ofStored(List.of("text=managers", "needs=nobody"));
        assertThat(visibility.shows(Field.TEXT, Audience.COMMUNITY)).isFalse();
        assertThat(visibility.shows(Field.TEXT, Audience.MANAGERS)).isTrue();
        assertThat(visibility.shows(Field.NEEDS, Audience.MANAGERS)).isFalse();
    }

    @Test
    void hidesAFieldWhoseAudienceItDoesNotKnow() {
        assertThat(Visibility.ofStored(List.of("text=friends")).shows(Field.TEXT, Audience.MANAGERS))
                .isFalse();
    }

    @Test
    void storesWhatItRead() {
        List<String> stored = List.of("text=managers", "email=public");
        assertThat(Visibility.ofStored(stored).toStored()).isEqualTo(stored);
    }
}
