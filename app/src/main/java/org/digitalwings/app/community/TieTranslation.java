package org.digitalwings.app.community;

import java.util.OptionalDouble;
import org.digitalwings.graph.snapshot.TieRow;
import org.digitalwings.matching.community.MemberId;
import org.digitalwings.matching.community.Tie;
import org.digitalwings.matching.community.TieKind;
import org.digitalwings.matching.text.Amount;
import org.jspecify.annotations.Nullable;

/** Turns stored ties into those of matching, whose weights have one unit a kind. */
final class TieTranslation {

    private static final double MILLION = 1_000_000;
    private static final double TOP_SCORE = 100;
    private static final double TOP_RATING = 5;
    private static final double LEAST = 0.001;

    private TieTranslation() {}

    static Tie tie(TieRow row) {
        TieKind kind = TieKind.valueOf(row.kind());
        return new Tie(
                new MemberId(row.from()), kind, new MemberId(row.to()), row.since(), row.until(), weight(kind, row));
    }

    private static double weight(TieKind kind, TieRow row) {
        Double measure = row.measure();
        if (measure == null || measure <= 0) {
            return 1;
        }
        return switch (kind) {
            case INVESTED -> millionsOfCny(measure, row.unit());
            case JUDGED -> Math.clamp(measure / TOP_SCORE, LEAST, 1);
            case MET -> Math.clamp(measure / TOP_RATING, LEAST, 1);
            case WORKS_AT,
                    FOUNDED,
                    RUNS,
                    OWNS,
                    ASSIGNED,
                    SAVED,
                    PASSED,
                    BLOCKED,
                    DECLARED_CONFLICT,
                    ASKED,
                    ACCEPTED,
                    DECLINED -> 1;
        };
    }

    private static double millionsOfCny(double amount, @Nullable String currency) {
        OptionalDouble cny = Amount.inCny(amount, currency);
        return cny.isEmpty() ? 1 : Math.max(LEAST, cny.getAsDouble() / MILLION);
    }
}
