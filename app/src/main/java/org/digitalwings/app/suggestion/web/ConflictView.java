package org.digitalwings.app.suggestion.web;

import java.time.Instant;
import java.util.List;
import org.digitalwings.app.suggestion.ConflictDesk;
import org.digitalwings.app.suggestion.web.SuggestionView.ReasonView;
import org.digitalwings.graph.conflict.Waiver;
import org.jspecify.annotations.Nullable;

/**
 * How two members stand, as managers see it.
 *
 * @param version another one after every change of what is put aside; also the ETag
 * @param conflicts all that there are between them, put aside or not
 * @param waivers what was put aside, the latest first
 */
record ConflictView(long version, List<ConflictRow> conflicts, List<WaiverView> waivers) {

    /** A conflict of interest, and whether it is put aside. */
    record ConflictRow(ReasonView conflict, boolean putAside) {}

    /**
     * What was put aside.
     *
     * @param conflicts codes of the conflicts
     * @param conflictNames the same in the caller's language
     * @param by the user name of who did it
     * @param takenBackAt null as long as it holds
     */
    record WaiverView(
            List<String> conflicts,
            List<String> conflictNames,
            String reason,
            String by,
            Instant at,
            @Nullable Instant takenBackAt,
            @Nullable String takenBackBy) {}

    static ConflictView of(ConflictDesk.Standing standing, List<ReasonView> conflicts, List<WaiverView> waivers) {
        return new ConflictView(
                standing.version(),
                conflicts.stream()
                        .map(conflict -> new ConflictRow(
                                conflict,
                                standing.waivers().stream()
                                        .filter(Waiver::holds)
                                        .anyMatch(waiver -> waiver.conflicts().contains(conflict.code()))))
                        .toList(),
                waivers);
    }

    /** Whether anything is put aside now; for templates. */
    public boolean holds() {
        return waivers.stream().anyMatch(waiver -> waiver.takenBackAt() == null);
    }
}
