package org.digitalwings.app.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.digitalwings.app.DigitalWings;
import org.digitalwings.app.gathering.GatheringJson;
import org.digitalwings.app.gathering.SessionRules;
import org.digitalwings.app.testing.OwnEventLoops;
import org.digitalwings.graph.batch.Batch;
import org.digitalwings.graph.batch.BatchStatus;
import org.digitalwings.graph.batch.Batches;
import org.digitalwings.graph.gathering.Agendas;
import org.digitalwings.graph.gathering.GatheringId;
import org.digitalwings.graph.gathering.GatheringStatus;
import org.digitalwings.graph.gathering.GatheringSummary;
import org.digitalwings.graph.gathering.Gatherings;
import org.digitalwings.graph.gathering.Meeting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

final class SampleStartIT {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Duration PAUSE = Duration.ofMillis(200);

    @TempDir
    private Path data;

    @Test
    void fillsAnEmptyDatabaseOnceAndPlansItsGatherings() {
        List<Meeting> planned;
        try (ConfigurableApplicationContext app = start()) {
            awaitComplete(app);
            assertThat(app.getBean(Gatherings.class).all().collectList().block(PATIENCE))
                    .hasSize(5)
                    .allMatch(found -> found.gathering().invented());
            GatheringSummary session = find(app, SampleSession.ID);
            assertThat(session.gathering().status()).isEqualTo(GatheringStatus.PLANNED);
            assertThat(session.meetings()).isGreaterThan(80);
            assertThat(find(app, SampleRoundtable.ID).seats()).isEqualTo(120);
            planned = agenda(app);
            assertThatPastSessionsFitTheirFrame(app);
        }
        try (ConfigurableApplicationContext app = start()) {
            assertThat(app.getBean(SampleStart.class).run().block(PATIENCE)).isEmpty();
            assertThat(agenda(app)).isEqualTo(planned);
        }
    }

    private static void assertThatPastSessionsFitTheirFrame(ConfigurableApplicationContext app) {
        GatheringSummary past = find(app, new GatheringId("sample-session-2025-06"));
        SessionRules rules = (SessionRules) app.getBean(GatheringJson.class).rules(past.gathering());
        assertThat(app.getBean(Agendas.class)
                        .of(past.gathering().id())
                        .collectList()
                        .block(PATIENCE))
                .isNotEmpty()
                .allMatch(meeting ->
                        meeting.slot() < rules.slots() && Integer.parseInt(meeting.table()) <= rules.tables());
    }

    private ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(DigitalWings.class, OwnEventLoops.class)
                .run("--server.port=0", "--digital-wings.data=" + data, "--digital-wings.sample=true");
    }

    /** The start's steps run on after the context is up. */
    private static void awaitComplete(ConfigurableApplicationContext app) {
        Batches batches = new Batches(app.getBean(Driver.class), Clock.systemUTC());
        Flux.interval(PAUSE, Schedulers.boundedElastic())
                .onBackpressureDrop()
                .map(tick -> batches.find(SampleImport.BATCH).map(Batch::status))
                .filter(status -> status.equals(Optional.of(BatchStatus.DONE)))
                .blockFirst(PATIENCE);
    }

    private static GatheringSummary find(ConfigurableApplicationContext app, GatheringId id) {
        return Objects.requireNonNull(app.getBean(Gatherings.class).find(id).block(PATIENCE));
    }

    private static List<Meeting> agenda(ConfigurableApplicationContext app) {
        return Objects.requireNonNull(
                app.getBean(Agendas.class).of(SampleSession.ID).collectList().block(PATIENCE));
    }
}
