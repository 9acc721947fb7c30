package org.digitalwings.graph.competition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.digitalwings.graph.competition.JudgedEdition.CLOCK;
import static org.digitalwings.graph.competition.JudgedEdition.YEAR;

import java.util.List;
import org.digitalwings.graph.change.Change;
import org.digitalwings.graph.change.ChangeLog;
import org.digitalwings.graph.competition.Judgings.Assigned;
import org.digitalwings.graph.competition.Judgings.Entered;
import org.digitalwings.graph.testing.GraphTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

@GraphTest
final class JudgingsIT {

    private static final List<String> ENTRIES = List.of("entry-p", "entry-q");

    private final Driver driver;
    private final ChangeLog log;
    private final Judgings judgings;

    JudgingsIT(Driver driver) {
        this.driver = driver;
        this.log = new ChangeLog(driver, CLOCK);
        this.judgings = new Judgings(driver, log, CLOCK);
    }

    @BeforeEach
    void write() {
        JudgedEdition.write(driver);
    }

    @Test
    void readsTheEntriesOfTheYearWithTheCodeOfTheirTrackOrItsId() {
        assertThat(judgings.entries(YEAR))
                .containsExactly(
                        new Entered("entry-p", "p", "ai"),
                        new Entered("entry-q", "q", "ai"),
                        new Entered("entry-r", "r", "t-bio"));
        assertThat(judgings.entries(1899)).isEmpty();
    }

    @Test
    void anEntryOfSeveralMembersIsOne() {
        driver.executableQuery("MATCH (e:Entry {id: 'entry-q'}), (m:Member {id: 'r'}) CREATE (m)-[:ENTERED]->(e)")
                .execute();

        assertThat(judgings.entries(YEAR)).hasSize(3).contains(new Entered("entry-q", "q", "ai"));
    }

    @Test
    void knowsWhoHasJudgedOrOffersTo() {
        assertThat(judgings.judges()).containsExactly("bob", "cem");
    }

    @Test
    void anAcceptedAssignmentTakesThePlaceOfThatOfItsEntriesOnly() {
        assertThat(judgings.version(YEAR)).hasValue(0);
        judgings.accept(YEAR, 0, List.of("entry-r"), List.of(new Assigned("entry-r", "cem")), "mia");
        judgings.accept(
                YEAR, 1, ENTRIES, List.of(new Assigned("entry-p", "ann"), new Assigned("entry-q", "ann")), "mia");
        long before = log.last();

        assertThat(judgings.accept(
                        YEAR,
                        2,
                        ENTRIES,
                        List.of(new Assigned("entry-p", "ann"), new Assigned("entry-q", "bob")),
                        "mia"))
                .hasValue(3);

        assertThat(judgings.assigned(YEAR))
                .containsExactly(
                        new Assigned("entry-p", "ann"), new Assigned("entry-q", "bob"), new Assigned("entry-r", "cem"));
        assertThat(log.after(before, 10))
                .as("what stays as it is, is not told of")
                .extracting(Change::subject)
                .containsExactly("ann", "bob", "q");
        assertThat(judgings.version(YEAR)).hasValue(3);
    }

    @Test
    void whoHasSeenAnotherVersionAcceptsNothing() {
        judgings.accept(YEAR, 0, ENTRIES, List.of(new Assigned("entry-p", "ann")), "mia");
        long before = log.last();

        assertThat(judgings.accept(YEAR, 0, ENTRIES, List.of(), "noa")).isEmpty();
        assertThat(judgings.accept(1899, 0, ENTRIES, List.of(), "noa")).isEmpty();

        assertThat(judgings.assigned(YEAR)).containsExactly(new Assigned("entry-p", "ann"));
        assertThat(log.last()).isEqualTo(before);
    }

    @Test
    void aYearWithoutAnEditionHasNoVersion() {
        assertThat(judgings.version(1899)).isEmpty();
    }
}
