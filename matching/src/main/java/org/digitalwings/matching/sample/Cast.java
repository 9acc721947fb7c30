package org.digitalwings.matching.sample;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.digitalwings.matching.community.MemberKind;
import org.jspecify.annotations.Nullable;

/**
 * The invented members before they have a name: topic, place and year of each, and who belongs to whom. Every answer is
 * made from the seed and the member's number alone, so that nothing needs to be kept.
 */
final class Cast {

    /** The kinds at which people without a venture of their own work, with their weights. */
    private static final Map<MemberKind, Integer> EMPLOYERS = new EnumMap<>(Map.of(
            MemberKind.STARTUP, 28,
            MemberKind.INVESTOR, 26,
            MemberKind.ENTERPRISE, 18,
            MemberKind.INSTITUTE, 9,
            MemberKind.GOVERNMENT, 6,
            MemberKind.COMMUNITY, 5,
            MemberKind.SERVICE_PROVIDER, 5,
            MemberKind.ASSOCIATION, 3));

    private static final int FIRST_YEAR = 2012;
    private static final int LAST_YEAR = 2024;

    private final long seed;
    private final Census census;
    private final List<TopicWords> topics = TopicWords.read();
    private final Lot<TopicWords> topicLot;
    private final Lot<SamplePlace> inChina;
    private final Lot<SamplePlace> abroad;
    private final Lot<MemberKind> employers;

    Cast(long seed, Census census) {
        this.seed = seed;
        this.census = census;
        this.topicLot = Lot.of(topics, topic -> 1.0 / (topics.indexOf(topic) + 3));
        List<SamplePlace> places = SamplePlace.read();
        this.inChina = Lot.of(places.stream().filter(SamplePlace::isChinese).toList(), SamplePlace::weight);
        this.abroad = Lot.of(places.stream().filter(place -> !place.isChinese()).toList(), SamplePlace::weight);
        this.employers = Lot.of(List.copyOf(EMPLOYERS.keySet()), EMPLOYERS::get);
    }

    Dice dice(String purpose, MemberKind kind, int number) {
        return Dice.of(seed, purpose, kind.name(), number);
    }

    int count(MemberKind kind) {
        return census.count(kind);
    }

    /** The member of a kind with a number from 0. */
    Trait member(MemberKind kind, int number) {
        Trait home = home(kind, number);
        Dice dice = dice("trait", kind, number);
        boolean overseas = dice.happens(overseasShare(kind));
        TopicWords topic = topicLot.draw(dice);
        TopicWords second = topicLot.draw(dice);
        SamplePlace place = (overseas ? abroad : inChina).draw(dice);
        int year = dice.between(home == null ? FIRST_YEAR : home.year(), LAST_YEAR);
        return new Trait(
                Census.id(kind, number),
                kind,
                number,
                home == null ? topic : home.topic(),
                second.equals(home == null ? topic : home.topic()) || dice.happens(.5) ? null : second,
                home == null ? place : home.place(),
                year,
                census.ordinal(kind, number));
    }

    /** The organisation or project to which a person belongs, or the organisation that runs a project; null for none. */
    @Nullable
    Trait home(MemberKind kind, int number) {
        return switch (kind) {
            case PROJECT -> isRun(number) ? member(MemberKind.STARTUP, number % count(MemberKind.STARTUP)) : null;
            case PERSON -> workplace(number);
            case STARTUP, ENTERPRISE, INVESTOR, GOVERNMENT, INSTITUTE, COMMUNITY, ASSOCIATION, SERVICE_PROVIDER -> null;
        };
    }

    /** Whether a startup runs the project; the others are run by the person who founded them. */
    boolean isRun(int project) {
        return project < count(MemberKind.PROJECT) / 2;
    }

    /** Whether a person founded the startup or project to which it belongs. */
    boolean isFounder(int person) {
        return person < founders();
    }

    /** The number of people who founded a startup or a project; they come first among the people. */
    int founders() {
        int projects = count(MemberKind.PROJECT);
        return count(MemberKind.STARTUP) + projects - projects / 2;
    }

    List<TopicWords> topics() {
        return topics;
    }

    private Trait workplace(int person) {
        int startups = count(MemberKind.STARTUP);
        if (person < startups) {
            return member(MemberKind.STARTUP, person);
        }
        if (person < founders()) {
            return member(MemberKind.PROJECT, count(MemberKind.PROJECT) / 2 + person - startups);
        }
        return employer(dice("workplace", MemberKind.PERSON, person));
    }

    /** An organisation at which somebody might work, the larger ones more often. */
    Trait employer(Dice dice) {
        MemberKind kind = employers.draw(dice);
        return member(kind, dice.rank(count(kind)));
    }

    private static double overseasShare(MemberKind kind) {
        return switch (kind) {
            case PROJECT, STARTUP -> .2;
            case INVESTOR, COMMUNITY -> .12;
            case PERSON, ENTERPRISE, GOVERNMENT, INSTITUTE, ASSOCIATION, SERVICE_PROVIDER -> 0;
        };
    }
}
