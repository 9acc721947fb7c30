package org.digitalwings.app.identity.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.digitalwings.app.identity.ExaminedPair.Side;
import org.digitalwings.graph.profile.MemberLink;
import org.digitalwings.graph.profile.Profile;
import org.jspecify.annotations.Nullable;

/**
 * What a merge would come to, as far as the viewer may see it.
 *
 * @param kept the member that would stay
 * @param names all names that it would have
 * @param filled what it would take over because it lacks it, in words
 * @param ties how many ties it would get at most
 * @param suggested whether this one has more to keep than the other
 */
record MergePreview(MemberLink kept, List<String> names, List<String> filled, long ties, boolean suggested) {

    static MergePreview of(Side kept, Side gone, MemberWords words, boolean suggested) {
        return new MergePreview(
                kept.profile().link(),
                Stream.concat(words.names(kept.profile()).stream(), words.names(gone.profile()).stream())
                        .distinct()
                        .toList(),
                filled(kept.profile(), gone.profile(), words),
                gone.tieCount(),
                suggested);
    }

    private static List<String> filled(Profile kept, Profile gone, MemberWords words) {
        List<String> filled = new ArrayList<>();
        add(filled, kept.text(), gone.text(), words.message("member.field.text"));
        add(filled, kept.website(), gone.website(), words.message("member.field.website"));
        add(filled, kept.email(), gone.email(), words.message("member.field.email"));
        add(filled, kept.phone(), gone.phone(), words.message("member.field.phone"));
        add(filled, place(kept), place(gone), words.message("member.field.place"));
        return filled;
    }

    private static @Nullable String place(Profile profile) {
        return profile.places().isEmpty() ? null : profile.places().getFirst().id();
    }

    private static void add(List<String> filled, @Nullable String kept, @Nullable String gone, String label) {
        if (Objects.requireNonNullElse(kept, "").isBlank()
                && !Objects.requireNonNullElse(gone, "").isBlank()) {
            filled.add(label);
        }
    }
}
