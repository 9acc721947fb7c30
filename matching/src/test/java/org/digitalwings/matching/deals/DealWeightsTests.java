package org.digitalwings.matching.deals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class DealWeightsTests {

    @Test
    void shipsAWeightOfEachSignalForEachKind() {
        DealWeights shipped = DealWeights.shipped();

        assertThat(shipped.of(DealWeights.signals().indexOf("recent-deals"), false))
                .isPositive();
        assertThat(shipped.of(DealWeights.signals().indexOf("single-deal"), true))
                .isNegative();
    }

    @Test
    void readsWhatItWrites() {
        DealWeights shipped = DealWeights.shipped();

        assertThat(DealWeights.parse(shipped.text().lines().toList()).text()).isEqualTo(shipped.text());
    }

    @Test
    void namesWhatIsMissingOrUnknown() {
        assertThatThrownBy(() -> DealWeights.parse(List.of("# none", "topics 1 2")))
                .hasMessageContaining("recent-deals")
                .hasMessageContaining("missing");
        assertThatThrownBy(() -> DealWeights.parse(List.of("luck 1 2"))).hasMessageContaining("'luck 1 2'");
    }
}
