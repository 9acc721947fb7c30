package org.digitalwings.graph.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.digitalwings.graph.change.Change;
import org.digitalwings.graph.change.ChangeKind;
import org.digitalwings.graph.change.ChangeLog;
import org.digitalwings.graph.change.SubjectKind;
import org.digitalwings.graph.testing.GraphTest;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

@GraphTest
final class GlossaryGroupsIT {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), ZoneOffset.UTC);

    private final ChangeLog log;
    private final GlossaryGroups groups;

    GlossaryGroupsIT(Driver driver) {
        this.log = new ChangeLog(driver, CLOCK);
        this.groups = new GlossaryGroups(driver, log, CLOCK);
    }

    @Test
    void keepsWhatWasSettledByWhomAndWhen() {
        String id = groups.add(List.of(List.of("链主企业", "chain leader")), "lin").getFirst();
        assertThat(groups.find(id))
                .contains(new GlossaryGroup(id, List.of("链主企业", "chain leader"), 0, "lin", CLOCK.instant()));
        assertThat(groups.change(id, 0, List.of("链主", "chain leader"), "wu"))
                .contains(new GlossaryGroup(id, List.of("链主", "chain leader"), 1, "wu", CLOCK.instant()));
        assertThat(groups.change(id, 0, List.of("late", "edit"), "lin")).isEmpty();
        assertThat(groups.remove(id, 0, "lin")).isFalse();
        assertThat(groups.remove(id, 1, "lin")).isTrue();
        assertThat(groups.find(id)).isEmpty();
        assertThat(log.after(0, 100).stream().filter(change -> change.subject().equals(id)))
                .allMatch(change -> change.subjectKind() == SubjectKind.GLOSSARY)
                .extracting(Change::kind)
                .containsExactly(ChangeKind.CREATED, ChangeKind.CHANGED, ChangeKind.REMOVED);
    }

    @Test
    void letsOneOfManyEditsAtOnceWin() {
        String id = groups.add(List.of(List.of("a", "b")), "lin").getFirst();
        var won = new AtomicInteger();
        IntStream.range(0, 16)
                .parallel()
                .forEach(i -> groups.change(id, 0, List.of("a", "b" + i), "p" + i)
                        .ifPresent(changed -> won.incrementAndGet()));
        assertThat(won).hasValue(1);
        assertThat(groups.find(id).orElseThrow().version()).isEqualTo(1);
        groups.remove(id, 1, "lin");
    }
}
