package org.digitalwings.graph.competition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.digitalwings.graph.competition.JudgedEdition.CLOCK;
import static org.digitalwings.graph.competition.JudgedEdition.YEAR;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.digitalwings.graph.change.Change;
import org.digitalwings.graph.change.ChangeLog;
import org.digitalwings.graph.competition.Judgings.Assigned;
import org.digitalwings.graph.competition.Ruling.Kind;
import org.digitalwings.graph.testing.GraphTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

@GraphTest
final class RulingsIT {

    private final Driver driver;
    private final ChangeLog log;
    private final Rulings rulings;
    private final Judgings judgings;

    RulingsIT(Driver driver) {
        this.driver = driver;
        this.log = new ChangeLog(driver, CLOCK);
        this.rulings = new Rulings(driver, log, CLOCK);
        this.judgings = new Judgings(driver, log, CLOCK);
    }

    @BeforeEach
    void write() {
        JudgedEdition.write(driver);
    }

    @Test
    void aRulingIsKeptWithWhoWhenAndWhyAndToldInTheLog() {
        long before = log.last();

        assertThat(rulings.rule(YEAR, "entry-p", "ann", Kind.FIXED, "knows the field", 0, "mia"))
                .hasValue(1);

        assertThat(rulings.of(YEAR)).singleElement().satisfies(ruling -> {
            assertThat(ruling.entry()).isEqualTo("entry-p");
            assertThat(ruling.judge()).isEqualTo("ann");
            assertThat(ruling.kind()).isEqualTo(Kind.FIXED);
            assertThat(ruling.reason()).isEqualTo("knows the field");
            assertThat(ruling.by()).isEqualTo("mia");
            assertThat(ruling.at()).isEqualTo(CLOCK.instant());
            assertThat(ruling.holds()).isTrue();
        });
        assertThat(rulings.of(2040)).isEmpty();
        assertThat(log.after(before, 10)).extracting(Change::subject).containsExactly("ann", "p");
    }

    @Test
    void theLatestOfAPairHoldsAndThoseBeforeItStayOnRecord() {
        rulings.rule(YEAR, "entry-p", "ann", Kind.FIXED, "first", 0, "mia");
        rulings.rule(YEAR, "entry-p", "ann", Kind.FORBIDDEN, "second", 1, "noa");
        rulings.rule(YEAR, "entry-q", "ann", Kind.FIXED, "another pair", 2, "mia");

        assertThat(rulings.of(YEAR))
                .filteredOn(Ruling::holds)
                .extracting(Ruling::reason)
                .containsExactlyInAnyOrder("second", "another pair");
        assertThat(rulings.takeBack(YEAR, "entry-p", "ann", 3, "mia")).hasValue(4);
        assertThat(rulings.of(YEAR))
                .filteredOn(ruling -> !ruling.holds())
                .extracting(Ruling::takenBackBy)
                .containsExactlyInAnyOrder("noa", "mia");
        assertThat(rulings.takeBack(YEAR, "entry-p", "ann", 4, "mia"))
                .as("nothing is left to take back")
                .isEmpty();
        assertThat(judgings.version(YEAR)).hasValue(4);
    }

    @Test
    void whatIsNotOfTheYearOrTheVersionChangesNothing() {
        long before = log.last();

        assertThat(rulings.rule(YEAR, "entry-s", "ann", Kind.FIXED, "of another year", 0, "mia"))
                .isEmpty();
        assertThat(rulings.rule(YEAR, "entry-p", "nobody", Kind.FIXED, "who", 0, "mia"))
                .isEmpty();
        assertThat(rulings.rule(YEAR, "entry-p", "ann", Kind.FIXED, "late", 3, "mia"))
                .isEmpty();

        assertThat(rulings.of(YEAR)).isEmpty();
        assertThat(judgings.version(YEAR)).hasValue(0);
        assertThat(log.last()).isEqualTo(before);
    }

    @Test
    void whatWasProposedBeforeARulingIsNotAccepted() {
        rulings.rule(YEAR, "entry-p", "ann", Kind.FORBIDDEN, "since", 0, "mia");

        assertThat(judgings.accept(YEAR, 0, List.of("entry-p"), List.of(new Assigned("entry-p", "ann")), "mia"))
                .isEmpty();
        assertThat(judgings.assigned(YEAR)).isEmpty();
    }

    @Test
    void ofManyManagersAtOnceOneWins() throws Exception {
        Callable<OptionalLong> rule = () -> rulings.rule(YEAR, "entry-p", "ann", Kind.FIXED, "all", 0, "mia");
        List<OptionalLong> answers = new ArrayList<>();
        try (var pool = Executors.newFixedThreadPool(8)) {
            for (Future<OptionalLong> answer : pool.invokeAll(Collections.nCopies(8, rule))) {
                answers.add(answer.get());
            }
        }
        assertThat(answers).filteredOn(OptionalLong::isPresent).containsExactly(OptionalLong.of(1));
        assertThat(rulings.of(YEAR)).hasSize(1);
    }
}
