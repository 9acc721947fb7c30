package org.digitalwings.matching.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Scores two subjects as Fellegi and Sunter do ("A Theory for Record Linkage", JASA 1969): each piece of evidence adds the
 * logarithm of how much oftener it is found with two that are one than with two that are not.
 */
final class PairScoring {

    private static final List<Signal> SIGNALS = List.of(
            new NameSignal(),
            new MentionSignal(),
            new PlaceSignal(),
            new SiteSignal(),
            new PeopleSignal(),
            new TextSignal());

    private static final double START = -3.5;

    private final Thresholds thresholds;
    private final Bearers bearers;

    PairScoring(Thresholds thresholds, Bearers bearers) {
        this.thresholds = thresholds;
        this.bearers = bearers;
    }

    Verdict compare(Fingerprint one, Fingerprint other) {
        if (one.subject().group() != other.subject().group()) {
            return new Verdict(Outcome.DIFFERENT, Double.NEGATIVE_INFINITY, List.of());
        }
        var pair = new Pair(one, other, bearers);
        List<Reason> reasons = new ArrayList<>(List.of(new Reason(Evidence.START, START, "", "")));
        SIGNALS.forEach(signal -> reasons.addAll(signal.judge(pair)));
        reasons.sort(Comparator.comparingDouble((Reason reason) -> -Math.abs(reason.weight()))
                .thenComparing(Reason::evidence));
        double score = reasons.stream().mapToDouble(Reason::weight).sum();
        boolean barred = reasons.stream().anyMatch(reason -> reason.evidence().barsSame());
        return new Verdict(thresholds.outcome(score, barred), score, reasons);
    }
}
