package org.digitalwings.matching.identity;

import org.digitalwings.matching.community.MemberId;

/** Who else bears a name: what two of many share tells less than what only two share. */
interface Bearers {

    /** Nobody else is known. */
    Bearers NOBODY = (group, piece, one, other) -> 0;

    /** How many subjects of a group other than these two have a piece in their names, or are called so by their texts. */
    int others(Subject.Group group, String piece, MemberId one, MemberId other);
}
