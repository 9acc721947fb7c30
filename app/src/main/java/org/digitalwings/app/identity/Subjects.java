package org.digitalwings.app.identity;

import java.util.List;
import java.util.Locale;
import org.digitalwings.graph.identity.LikenessRow;
import org.digitalwings.graph.profile.Audience;
import org.digitalwings.graph.profile.Field;
import org.digitalwings.matching.community.MemberId;
import org.digitalwings.matching.community.MemberKind;
import org.digitalwings.matching.identity.Subject;
import org.jspecify.annotations.Nullable;

/** What is compared of members: nothing that they keep from managers, because managers see the reasons. */
final class Subjects {

    private Subjects() {}

    static Subject of(LikenessRow row) {
        return new Subject(
                new MemberId(row.id()),
                MemberKind.valueOf(row.kind().toUpperCase(Locale.ROOT).replace('-', '_')),
                row.name(),
                row.otherNames().stream().filter(name -> !name.isBlank()).toList(),
                shows(row, Field.TEXT) ? row.text() : "",
                shows(row, Field.PLACE) ? row.places() : List.of(),
                shows(row, Field.WEBSITE) ? sites(row.website()) : List.of(),
                row.people());
    }

    private static boolean shows(LikenessRow row, Field field) {
        return row.visibility().shows(field, Audience.MANAGERS);
    }

    private static List<String> sites(@Nullable String website) {
        return website == null || website.isBlank() ? List.of() : List.of(website);
    }
}
