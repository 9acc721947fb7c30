package org.digitalwings.matching.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.digitalwings.matching.community.MemberKind;
import org.jspecify.annotations.Nullable;

/** Who works where, founded what and runs which project, and what became of the companies. */
final class Ventures {

    /** The share of the people without a venture of their own who worked elsewhere before. */
    static final double PAST_JOBS = .25;

    private static final double CONTRIBUTORS = .12;

    private final Cast cast;
    private final Portraits portraits;

    Ventures(Cast cast, Portraits portraits) {
        this.cast = cast;
        this.portraits = portraits;
    }

    /** The jobs, the founding and the contributions of a person. */
    List<Fact> ofPerson(int number) {
        Trait person = cast.member(MemberKind.PERSON, number);
        Trait home = cast.home(MemberKind.PERSON, number);
        Dice dice = cast.dice("career", MemberKind.PERSON, number);
        List<Fact> facts = new ArrayList<>();
        LocalDate since = day(person.year(), dice);
        if (home != null && cast.isFounder(number)) {
            facts.add(new Fact.Founding(person.id(), home.id(), since));
        }
        if (home != null && home.kind().isOrganization()) {
            String title = portraits.jobTitle(person, home, cast.dice("title", MemberKind.PERSON, number));
            facts.add(new Fact.Employment(person.id(), home.id(), title, since, null));
            addPastJob(facts, person, home, since, dice);
        }
        addContribution(facts, person, home, dice);
        return facts;
    }

    /** The organisation that runs a project, if any does. */
    List<Fact> ofProject(int number) {
        Trait home = cast.home(MemberKind.PROJECT, number);
        return home == null ? List.of() : List.of(new Fact.Running(home.id(), Census.id(MemberKind.PROJECT, number)));
    }

    /** What a startup has reached, if anything. */
    List<Fact> ofStartup(int number) {
        Trait startup = cast.member(MemberKind.STARTUP, number);
        Dice dice = cast.dice("milestone", MemberKind.STARTUP, number);
        String kind = milestone(dice.share());
        LocalDate date = day(Math.min(2025, startup.year() + 5), dice);
        return kind == null ? List.of() : List.of(new Fact.Milestone(startup.id(), kind, date));
    }

    static LocalDate day(int year, Dice dice) {
        return LocalDate.ofYearDay(year, dice.between(1, 365));
    }

    private void addPastJob(List<Fact> facts, Trait person, Trait home, LocalDate since, Dice dice) {
        Trait past = cast.employer(dice);
        if (!cast.isFounder(person.number())
                && dice.happens(PAST_JOBS)
                && !past.id().equals(home.id())) {
            LocalDate until = since.minusDays(dice.between(1, 120));
            String title = portraits.jobTitle(person, past, dice);
            facts.add(new Fact.Employment(
                    person.id(), past.id(), title, until.minusDays(dice.between(300, 2_000)), until));
        }
    }

    private void addContribution(List<Fact> facts, Trait person, @Nullable Trait home, Dice dice) {
        boolean developer = home != null && home.kind() == MemberKind.COMMUNITY;
        if (dice.happens(developer ? .8 : CONTRIBUTORS)) {
            String technology = dice.of(portraits.names().openSourceProjects());
            facts.add(new Fact.Contribution(person.id(), technology, dice.between(3, 400), 2025));
        }
    }

    private static @Nullable String milestone(double share) {
        if (share < .01) {
            return "listing";
        }
        if (share < .03) {
            return "unicorn";
        }
        return share < .06 ? "near-unicorn" : null;
    }
}
