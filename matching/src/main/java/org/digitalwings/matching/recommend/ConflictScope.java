package org.digitalwings.matching.recommend;

import org.digitalwings.matching.community.Purpose;
import org.jspecify.annotations.Nullable;

/**
 * For what purpose a conflict of interest matters. One organisation, a founder, a family of organisations and what was declared always
 * do. Who decides on money or judges must besides be free of former employers and portfolios, which trade thrives on; a judge of former
 * co-investors too, who may well meet. Who judged an entrant stays away from it, but may judge it again.
 */
final class ConflictScope {

    private ConflictScope() {}

    /**
     * Whether a conflict keeps two apart.
     *
     * @param purpose what the meeting is for, null for anything
     */
    static boolean matters(ReasonCode conflict, @Nullable Purpose purpose) {
        return switch (conflict) {
            case CONFLICT_EMPLOYER, CONFLICT_PORTFOLIO -> purpose == null || decides(purpose);
            case CONFLICT_CO_INVESTOR -> purpose == Purpose.JUDGE;
            case CONFLICT_JUDGED -> purpose != Purpose.JUDGE;
            default -> conflict.isConflict();
        };
    }

    private static boolean decides(Purpose purpose) {
        return switch (purpose) {
            case FUNDING, JUDGE, MENTOR, POLICY -> true;
            case CUSTOMER, PILOT_SITE, SUPPLIER, TECHNOLOGY, TALENT, SPACE -> false;
        };
    }
}
