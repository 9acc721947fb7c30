package org.digitalwings.benchmarks.season;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.digitalwings.matching.community.Member;
import org.digitalwings.matching.community.MemberId;
import org.digitalwings.matching.community.MemberKind;
import org.digitalwings.matching.community.Need;
import org.digitalwings.matching.community.Place;
import org.digitalwings.matching.community.Purpose;
import org.digitalwings.matching.community.Tie;
import org.digitalwings.matching.community.TieKind;
import org.digitalwings.matching.community.Topic;

/**
 * The community of a season: projects that enter, companies of earlier years, and investors, of which three in four have invested in those companies and the others are
 * newcomers. A few topics, cities and investors are frequent, most are rare.
 */
final class GeneratedSeason {

    static final LocalDate OPENING = LocalDate.of(2026, 3, 1);

    private static final int TOPICS = 24;
    private static final int CITIES = 12;
    private static final int FORMER = 800;
    private static final int WORDS = 9;
    private static final int MOST_DEALS = 60;
    private static final int YEARS = 4;

    private final SplittableRandom random;
    private final List<Party> projects;
    private final List<Party> investors;
    private final List<Member> members = new ArrayList<>();
    private final List<Tie> history = new ArrayList<>();

    /**
     * Who takes part.
     *
     * @param interests how much each topic interests it, a vector of length 1
     * @param deals how many investments it has made; 0 of a project and of a newcomer
     * @param ease how much sooner than others it says yes, in log odds
     */
    record Party(MemberId id, List<Double> interests, int city, int deals, double ease) {

        double likeness(Party other) {
            return IntStream.range(0, TOPICS)
                    .mapToDouble(topic -> interests.get(topic) * other.interests.get(topic))
                    .sum();
        }

        boolean isNewcomer() {
            return deals == 0;
        }
    }

    private GeneratedSeason(SplittableRandom random, int projects, int investors) {
        this.random = random;
        this.projects = parties("project", projects, 2);
        this.investors = parties("investor", investors, 4);
        List<Party> former = parties("former", FORMER, 2);
        this.projects.forEach(project -> members.add(member(project, MemberKind.PROJECT)));
        former.forEach(company -> members.add(member(company, MemberKind.STARTUP)));
        this.investors.forEach(investor -> {
            members.add(member(investor, MemberKind.INVESTOR));
            invest(investor, former);
        });
    }

    static GeneratedSeason of(int projects, int investors, long seed) {
        return new GeneratedSeason(new SplittableRandom(seed), projects, investors);
    }

    List<Party> projects() {
        return projects;
    }

    List<Party> investors() {
        return investors;
    }

    List<Member> members() {
        return members;
    }

    /** Investments of earlier years. */
    List<Tie> history() {
        return history;
    }

    private List<Party> parties(String name, int count, int mostTopics) {
        List<Party> parties = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double[] interests = new double[TOPICS];
            for (int topics = 1 + random.nextInt(mostTopics); topics > 0; topics--) {
                interests[rare(TOPICS)] += 0.5 + random.nextDouble();
            }
            boolean invests = name.equals("investor") && i % 4 != 3;
            int deals = invests ? (int) Math.min(MOST_DEALS, 2 / Math.max(0.02, random.nextDouble())) : 0;
            parties.add(new Party(
                    new MemberId(name + "-" + i), unit(interests), rare(CITIES), deals, 0.7 * random.nextGaussian()));
        }
        return parties;
    }

    private static List<Double> unit(double[] interests) {
        double length = Math.sqrt(DoubleStream.of(interests).map(x -> x * x).sum());
        return DoubleStream.of(interests).map(x -> x / length).boxed().toList();
    }

    /** A number below a bound, low ones more often. */
    private int rare(int bound) {
        double share = random.nextDouble();
        return (int) (share * share * bound);
    }

    /** What its interests suit, in its city rather than elsewhere, and by chance. */
    private void invest(Party investor, List<Party> former) {
        Map<Party, Double> worth = new HashMap<>();
        former.forEach(company -> worth.put(
                company,
                3 * investor.likeness(company) + (company.city() == investor.city() ? 0.5 : 0) + random.nextDouble()));
        former.stream()
                .sorted(Comparator.<Party>comparingDouble(worth::get).reversed().thenComparing(Party::id))
                .limit(investor.deals())
                .forEach(company -> history.add(new Tie(
                        investor.id(),
                        TieKind.INVESTED,
                        company.id(),
                        OPENING.minusDays(1 + random.nextInt(365 * YEARS)),
                        null,
                        1)));
    }

    private Member member(Party party, MemberKind kind) {
        Map<Topic, Double> topics = new HashMap<>();
        StringBuilder text = new StringBuilder();
        for (int topic = 0; topic < TOPICS; topic++) {
            if (party.interests().get(topic) > 0) {
                topics.put(
                        new Topic("t" + topic, "主题" + topic, "topic " + topic),
                        Math.min(1, party.interests().get(topic)));
                for (int word = 0; word < 4; word++) {
                    text.append(" word").append(topic * WORDS + random.nextInt(WORDS));
                }
            }
        }
        List<Need> needs = kind == MemberKind.PROJECT && random.nextInt(10) < 7
                ? List.of(new Need(Purpose.FUNDING, "", null))
                : List.of();
        String city = "city " + party.city();
        return new Member(
                party.id(),
                kind,
                party.id().value(),
                List.of(),
                text.toString(),
                "CN",
                new Place(city, List.of("province " + party.city() / 3, city)),
                topics,
                List.of(),
                List.of(),
                needs,
                List.of(),
                true);
    }
}
