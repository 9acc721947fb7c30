package org.digitalwings.graph.identity;

/**
 * Who is to be merged into whom.
 *
 * @param kept the id of the member that stays
 * @param keptVersion its version as it was seen
 * @param gone the id of the member that becomes a part of it
 * @param goneVersion its version as it was seen
 * @param by the account that says so
 */
public record MergeOrder(String kept, long keptVersion, String gone, long goneVersion, String by) {

    public MergeOrder {
        if (kept.equals(gone)) {
            throw new IllegalArgumentException(
                    "Member %s cannot be merged into itself: name two members.".formatted(kept));
        }
    }
}
