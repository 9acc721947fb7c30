package org.digitalwings.matching.judging;

/**
 * An entry to be judged.
 *
 * @param judges how many judges it gets, 1 or more
 */
public record EntryDemand(EntryId id, int judges) {

    public EntryDemand {
        if (judges < 1) {
            throw new IllegalArgumentException("Entry %s must get 1 judge or more, not %d.".formatted(id, judges));
        }
    }
}
