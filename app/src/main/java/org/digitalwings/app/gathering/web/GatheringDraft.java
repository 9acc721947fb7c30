package org.digitalwings.app.gathering.web;

import java.time.LocalDate;
import org.digitalwings.app.gathering.GatheringJson;
import org.digitalwings.graph.gathering.Gathering;
import org.digitalwings.graph.gathering.GatheringId;
import org.digitalwings.graph.gathering.GatheringKind;
import org.digitalwings.graph.gathering.GatheringStatus;
import org.jspecify.annotations.Nullable;

/**
 * What a caller says of a new or changed gathering.
 *
 * @param theme what it is about, nothing where not given
 * @param date the day in Asia/Shanghai, open where not given
 * @param place the id of the place, open where not given
 * @param rules as of the gathering's kind; the usual ones where not given
 */
record GatheringDraft(
        GatheringKind kind,
        String name,
        @Nullable String theme,
        @Nullable LocalDate date,
        @Nullable String place,
        @Nullable Object rules) {

    private static final String NEW = "new";

    Gathering gathering(GatheringJson json) {
        return new Gathering(
                new GatheringId(NEW),
                kind,
                name,
                theme == null ? "" : theme,
                date,
                place == null || place.isBlank() ? null : place,
                GatheringStatus.DRAFT,
                false,
                rules == null ? "{}" : json.write(json.rules(kind, rules)),
                "",
                0);
    }

    /** The gathering with what this draft says; its kind stays. */
    Gathering applied(Gathering gathering, long version, GatheringJson json) {
        return new Gathering(
                gathering.id(),
                gathering.kind(),
                name,
                theme == null ? "" : theme,
                date,
                place == null || place.isBlank() ? null : place,
                gathering.status(),
                gathering.invented(),
                rules == null ? gathering.rules() : json.write(json.rules(gathering.kind(), rules)),
                gathering.result(),
                version);
    }
}
