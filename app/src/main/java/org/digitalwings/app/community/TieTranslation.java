package org.digitalwings.app.community;

import java.util.Map;
import org.digitalwings.graph.snapshot.TieRow;
import org.digitalwings.matching.community.MemberId;
import org.digitalwings.matching.community.Tie;
import org.digitalwings.matching.community.TieKind;
import org.jspecify.annotations.Nullable;

/** Turns stored ties into those of matching, whose weights have one unit a kind. */
final class TieTranslation {

    private static final double MILLION = 1_000_000;
    private static final double TOP_SCORE = 100;
    private static final double TOP_RATING = 5;
    private static final double LEAST = 0.001;

    /** How many CNY one unit of a currency is worth: round figures of 2025, to compare sizes of investments, not to convert. */
    private static final Map<String, Double> CNY = Map.of(
            "CNY", 1.0, "USD", 7.2, "EUR", 8.1, "GBP", 9.5, "HKD", 0.92, "JPY", 0.048, "SGD", 5.5, "KRW", 0.0051);

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
            case WORKS_AT, FOUNDED, RUNS, SAVED, PASSED, BLOCKED, DECLARED_CONFLICT -> 1;
        };
    }

    private static double millionsOfCny(double amount, @Nullable String currency) {
        Double rate = currency == null ? null : CNY.get(currency);
        return rate == null ? 1 : Math.max(LEAST, amount * rate / MILLION);
    }
}
