package org.digitalwings.matching.recommend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.digitalwings.matching.recommend.Calibration.Bin;
import org.digitalwings.matching.recommend.Calibration.Foretold;
import org.junit.jupiter.api.Test;

class CalibrationTests {

    @Test
    void comparesWhatWasForetoldWithWhatHappenedBinByBin() {
        Calibration calibration = Calibration.of(List.of(
                new Foretold(0.12, false), new Foretold(0.18, true), new Foretold(0.9, true), new Foretold(1, true)));

        assertThat(calibration.count()).isEqualTo(4);
        assertThat(calibration.bins()).hasSize(2).first().satisfies(bin -> {
            assertThat(bin.count()).isEqualTo(2);
            assertThat(bin.foretold()).isCloseTo(0.15, within(1e-12));
            assertThat(bin.happened()).isEqualTo(0.5);
        });
        assertThat(calibration.bins().getLast()).isEqualTo(new Bin(2, 0.95, 1));
        assertThat(calibration.error()).isCloseTo((2 * 0.35 + 2 * 0.05) / 4, within(1e-12));
        assertThat(calibration.logLoss())
                .isCloseTo(-(Math.log(0.88) + Math.log(0.18) + Math.log(0.9)) / 4, within(1e-12));
    }

    @Test
    void nothingForetoldIsNoError() {
        assertThat(Calibration.of(List.of())).isEqualTo(new Calibration(0, 0, 0, List.of()));
    }

    @Test
    void whatWasHeldForImpossibleAndHappenedCostsMuchButNotAll() {
        assertThat(Calibration.of(List.of(new Foretold(0, true))).logLoss()).isBetween(10.0, 100.0);
    }
}
