package org.digitalwings.matching.recommend;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.digitalwings.matching.community.Award;
import org.digitalwings.matching.community.Direction;
import org.digitalwings.matching.community.Entry;
import org.digitalwings.matching.community.RoundReached;
import org.digitalwings.matching.community.TieKind;

/**
 * What has happened of late around the candidate: ln(1 + 5 m) / 6 up to 1, where m counts investments made and received and
 * meetings, each halved every half year, and finals and awards, halved every year.
 */
record Momentum() implements Signal {

    private static final double HALF_LIFE = 0.5;
    private static final double ENTRY_HALF_LIFE = 1;
    private static final double MEETING = 0.5;
    private static final double SCALE = 6;
    private static final double STEEPNESS = 5;
    private static final int LATEST = 200;

    @Override
    public String code() {
        return "momentum";
    }

    @Override
    public Evidence measure(Pair pair) {
        double mass = mass(pair.past(), pair.candidate());
        return Evidence.of(
                "activity", Math.min(1, Math.log1p(STEEPNESS * mass) / SCALE), Side.SEEKER, () -> reason(pair));
    }

    /** The decayed number of what has happened around a member. */
    static double mass(Past past, int member) {
        double[] mass = {0};
        for (Direction direction : Direction.values()) {
            past.visit(
                    member,
                    TieKind.INVESTED,
                    direction,
                    LATEST,
                    (m, since, u, w) -> mass[0] += Past.decay(past.age(since), HALF_LIFE));
            past.visit(
                    member,
                    TieKind.MET,
                    direction,
                    LATEST,
                    (m, since, u, w) -> mass[0] += MEETING * Past.decay(past.age(since), HALF_LIFE));
        }
        for (Entry entry : past.community().member(member).entries()) {
            if (past.isKnown(entry)) {
                double age = past.asOf().getYear() - entry.edition();
                mass[0] += merit(entry) * Past.decay(age, ENTRY_HALF_LIFE);
            }
        }
        return mass[0];
    }

    private static double merit(Entry entry) {
        Award award = entry.award();
        double reached = entry.round() == RoundReached.FINAL ? 1 : entry.round() == RoundReached.SEMI_FINAL ? 0.5 : 0.2;
        return award == null ? reached : reached + 1;
    }

    private static Optional<Reason> reason(Pair pair) {
        int made = pair.past().roundsWithin(pair.candidate(), Direction.OUTGOING, 1);
        if (made > 0) {
            return Optional.of(new Reason(ReasonCode.RECENT_INVESTMENTS, List.of(String.valueOf(made)), List.of()));
        }
        int raised = pair.past().roundsWithin(pair.candidate(), Direction.INCOMING, 1);
        if (raised > 0) {
            return Optional.of(new Reason(ReasonCode.RECENT_FUNDING, List.of(String.valueOf(raised)), List.of()));
        }
        return entry(pair);
    }

    /** Arguments: the edition's year and, of an award, its code. */
    private static Optional<Reason> entry(Pair pair) {
        return pair.member().entries().stream()
                .filter(pair.past()::isKnown)
                .filter(entry -> entry.edition() >= pair.past().asOf().getYear() - 2)
                .filter(entry -> entry.award() != null || entry.round() == RoundReached.FINAL)
                .max((a, b) -> Double.compare(merit(a) + a.edition() / 10_000.0, merit(b) + b.edition() / 10_000.0))
                .map(entry -> {
                    String year = String.valueOf(entry.edition());
                    Award award = entry.award();
                    return award == null
                            ? new Reason(ReasonCode.REACHED_FINAL, List.of(year), List.of())
                            : new Reason(
                                    ReasonCode.AWARD,
                                    List.of(
                                            year,
                                            award.name()
                                                    .toLowerCase(Locale.ROOT)
                                                    .replace('_', '-')),
                                    List.of());
                });
    }
}
