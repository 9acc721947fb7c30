package org.digitalwings.graph.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.digitalwings.graph.change.Change;
import org.digitalwings.graph.change.ChangeLog;
import org.digitalwings.graph.testing.GraphTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

@GraphTest
final class WaiversIT {

    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

    private final Driver driver;
    private final ChangeLog log;
    private final Waivers waivers;

    WaiversIT(Driver driver) {
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        this.driver = driver;
        this.log = new ChangeLog(driver, clock);
        this.waivers = new Waivers(driver, log, clock);
    }

    @BeforeEach
    void write() {
        driver.executableQuery("MATCH (n) WHERE n:Member OR n:Waiver DETACH DELETE n")
                .execute();
        driver.executableQuery(
                        "UNWIND ['waiver-a', 'waiver-b', 'waiver-c'] AS id CREATE (:Member:Person {id: id, name: id})")
                .execute();
    }

    @Test
    void whatIsPutAsideIsKeptWithWhoWhenAndWhyAndToldInTheLog() {
        long before = log.last();

        assertThat(waivers.putAside("waiver-b", "waiver-a", List.of("conflict-portfolio"), "shares sold", 0, "anna"))
                .isTrue();

        assertThat(waivers.of("waiver-a", "waiver-b")).singleElement().satisfies(waiver -> {
            assertThat(waiver.conflicts()).containsExactly("conflict-portfolio");
            assertThat(waiver.reason()).isEqualTo("shares sold");
            assertThat(waiver.by()).isEqualTo("anna");
            assertThat(waiver.at()).isEqualTo(NOW);
            assertThat(waiver.holds()).isTrue();
        });
        assertThat(waivers.all())
                .containsExactly(new WaivedPair("waiver-a", "waiver-b", List.of("conflict-portfolio")));
        assertThat(waivers.of(List.of("waiver-b", "waiver-a"))).isEqualTo(waivers.all());
        assertThat(waivers.of(List.of("waiver-c"))).isEmpty();
        assertThat(log.after(before, 10)).extracting(Change::subject).containsExactly("waiver-a", "waiver-b");
    }

    @Test
    void whatIsTakenBackStaysOnRecord() {
        waivers.putAside("waiver-a", "waiver-b", List.of("conflict-portfolio"), "first", 0, "anna");
        waivers.putAside("waiver-a", "waiver-b", List.of("conflict-declared"), "second", 1, "bert");
        assertThat(waivers.all()).containsExactly(new WaivedPair("waiver-a", "waiver-b", List.of("conflict-declared")));

        long version = Waivers.version(waivers.of("waiver-a", "waiver-b"));
        assertThat(waivers.takeBack("waiver-a", "waiver-b", version, "carl")).isTrue();

        assertThat(waivers.all()).isEmpty();
        assertThat(waivers.of("waiver-a", "waiver-b"))
                .hasSize(2)
                .noneMatch(Waiver::holds)
                .extracting(Waiver::takenBackBy)
                .containsExactlyInAnyOrder("bert", "carl");
        assertThat(waivers.takeBack("waiver-a", "waiver-b", version + 1, "carl"))
                .isFalse();
    }

    @Test
    void whoHasSeenAnotherVersionChangesNothing() {
        waivers.putAside("waiver-a", "waiver-b", List.of("conflict-portfolio"), "first", 0, "anna");

        assertThat(waivers.putAside("waiver-a", "waiver-b", List.of("conflict-declared"), "late", 0, "bert"))
                .isFalse();
        assertThat(waivers.takeBack("waiver-a", "waiver-b", 0, "bert")).isFalse();
        assertThat(waivers.putAside("waiver-a", "nobody", List.of("conflict-declared"), "x", 0, "bert"))
                .isFalse();
        assertThat(waivers.of("waiver-a", "waiver-b")).hasSize(1);
    }

    @Test
    void ofManyManagersAtOnceOneWins() throws Exception {
        try (var pool = Executors.newFixedThreadPool(8)) {
            Callable<Boolean> put =
                    () -> waivers.putAside("waiver-a", "waiver-b", List.of("conflict-portfolio"), "all", 0, "anna");
            List<Future<Boolean>> done = pool.invokeAll(List.of(put, put, put, put, put, put, put, put));
            int won = 0;
            for (Future<Boolean> one : done) {
                won += one.get() ? 1 : 0;
            }
            assertThat(won).isEqualTo(1);
        }
        assertThat(waivers.of("waiver-a", "waiver-b")).hasSize(1);
    }
}
