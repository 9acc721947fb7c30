package org.digitalwings.benchmarks.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FiguresTests {

    @Test
    void areOneLineInTheOrderPut() {
        assertThat(new Figures()
                        .put("pack", "a\nb")
                        .put("docs", 3)
                        .put("ms", 1.23456)
                        .line())
                .isEqualTo("{\"pack\":\"a\\nb\",\"docs\":3,\"ms\":1.2346}");
    }

    @Test
    void quantilesAreNearestRanks() {
        Latencies latencies = new Latencies();
        assertThat(latencies.quantile(0.5)).isZero();
        for (int i = 2000; i >= 1; i--) {
            latencies.add(i * 1_000_000L);
        }
        assertThat(latencies.quantile(0.5)).isEqualTo(1000);
        assertThat(latencies.quantile(0.99)).isEqualTo(1980);
        assertThat(latencies.quantile(1)).isEqualTo(2000);
    }
}
