package org.digitalwings.app.suggestion;

import java.util.List;
import java.util.Optional;
import org.digitalwings.matching.recommend.Reason;
import org.digitalwings.matching.recommend.ReasonCode;
import org.digitalwings.matching.recommend.Suggestion;
import org.digitalwings.matching.recommend.Verdict;

/** What those who are no managers are told: not who blocked or declined them, what was put aside, or who could be whom. */
final class Discretion {

    private Discretion() {}

    static Verdict of(Verdict verdict) {
        return new Verdict(reasons(verdict.forbiddenBy()), of(verdict.suggestion()));
    }

    static Suggestion of(Suggestion suggestion) {
        return new Suggestion(
                suggestion.member(),
                suggestion.score(),
                suggestion.chances(),
                suggestion.explanation(),
                suggestion.reasons(),
                reasons(suggestion.notes()));
    }

    private static List<Reason> reasons(List<Reason> reasons) {
        return reasons.stream()
                .map(Discretion::reason)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private static Optional<Reason> reason(Reason reason) {
        return switch (reason.code()) {
            case BLOCKED_BY, DECLINED_BY -> Optional.of(without(ReasonCode.UNAVAILABLE, reason.arguments()));
            case UNVERIFIED_CONFLICT -> Optional.of(without(ReasonCode.UNVERIFIED, List.of()));
            case CONFLICT_PUT_ASIDE -> Optional.empty();
            default -> Optional.of(reason);
        };
    }

    private static Reason without(ReasonCode code, List<String> arguments) {
        return new Reason(code, arguments, List.of());
    }
}
