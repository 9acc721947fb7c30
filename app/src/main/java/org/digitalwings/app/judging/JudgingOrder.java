package org.digitalwings.app.judging;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.digitalwings.app.web.Problem;
import org.digitalwings.app.web.ProblemKind;
import org.digitalwings.matching.community.MemberId;

/**
 * What a proposal is asked for.
 *
 * @param track the track's code, empty for all
 * @param each how many judges an entry gets, 1 to 20
 * @param least the fewest entries a judge takes, 0 or more
 * @param most the most entries a judge takes, {@code least} or more; 0 for a quarter above an even share
 * @param added judges beside those who have judged or offer to
 * @param excluded judges who are not available
 */
public record JudgingOrder(String track, int each, int least, int most, Set<MemberId> added, Set<MemberId> excluded) {

    /** All tracks, three judges an entry, loads as even as can be. */
    public static final JudgingOrder USUAL = new JudgingOrder("", 3, 0, 0, Set.of(), Set.of());

    private static final int MOST_EACH = 20;
    private static final int MOST_LOAD = 10_000;

    public JudgingOrder {
        added = Set.copyOf(added);
        excluded = Set.copyOf(excluded);
        if (each < 1 || each > MOST_EACH || least < 0 || most > MOST_LOAD || (most != 0 && most < least)) {
            throw Problem.of(
                    ProblemKind.INVALID,
                    "judging.problem.order",
                    "%d judges an entry and %d to %d entries a judge: give 1 to %d, and a most that is not below the least."
                            .formatted(each, least, most, MOST_EACH),
                    each,
                    least,
                    most,
                    MOST_EACH);
        }
    }

    /** The members that some ids mean; a {@link Problem} of kind INVALID where one cannot be an id. */
    public static Set<MemberId> members(Stream<String> ids) {
        return ids.map(JudgingOrder::member).collect(Collectors.toSet());
    }

    /** The member that an id means, as {@link #members}. */
    public static MemberId member(String id) {
        try {
            return new MemberId(id);
        } catch (IllegalArgumentException e) {
            throw Problem.of(ProblemKind.INVALID, "judging.problem.id", String.valueOf(e.getMessage()), id);
        }
    }
}
