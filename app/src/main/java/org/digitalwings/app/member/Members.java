package org.digitalwings.app.member;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.digitalwings.app.account.Viewer;
import org.digitalwings.app.web.Cursor;
import org.digitalwings.app.web.CursorPage;
import org.digitalwings.app.web.Problem;
import org.digitalwings.app.web.ProblemKind;
import org.digitalwings.app.web.StaleEditException;
import org.digitalwings.graph.identity.FormerIds;
import org.digitalwings.graph.profile.Audience;
import org.digitalwings.graph.profile.Field;
import org.digitalwings.graph.profile.MemberLink;
import org.digitalwings.graph.profile.Neighbour;
import org.digitalwings.graph.profile.Profile;
import org.digitalwings.graph.profile.ProfileEdit;
import org.digitalwings.graph.profile.ProfileEdits;
import org.digitalwings.graph.profile.Profiles;
import org.digitalwings.matching.community.MemberId;
import org.digitalwings.matching.community.MemberKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Members as a viewer may see and edit them. */
@Component
public final class Members {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final ProfileEdit NOTHING = new ProfileEdit(null, null, null, null, null, null, Map.of());

    private static final int NEIGHBOURS = 24;

    private final Profiles profiles;
    private final ProfileEdits edits;
    private final FormerIds formerIds;
    private final Clock clock;

    Members(Profiles profiles, ProfileEdits edits, FormerIds formerIds, Clock clock) {
        this.formerIds = formerIds;
        this.profiles = profiles;
        this.edits = edits;
        this.clock = clock;
    }

    /**
     * The member without what it hides from the viewer; a {@link Problem} of kind NOT_FOUND where there is none, which is a
     * {@link MergedMemberException} where it is a part of another now.
     */
    public Mono<Profile> find(MemberId id, Viewer viewer) {
        return whole(id).map(profile -> profile.shownTo(audience(id, viewer)));
    }

    /** The members with the most ties to it. */
    public Mono<List<Neighbour>> neighbours(MemberId id) {
        return profiles.neighbours(id.value(), NEIGHBOURS).collectList();
    }

    /**
     * A page of members by name.
     *
     * @param kind null for all kinds
     * @param after the cursor that the page before gave, null for the first page
     * @param size how many, above 0
     */
    public Mono<CursorPage<MemberLink>> list(@Nullable MemberKind kind, @Nullable String after, int size) {
        var keys = after == null ? List.of("", "") : Cursor.parse(after).keys();
        return profiles.list(kind == null ? null : Kinds.code(kind), keys.getFirst(), keys.getLast(), size + 1)
                .collectList()
                .map(rows -> CursorPage.of(rows, size, last -> Cursor.after(last.name(), last.id())));
    }

    /**
     * Applies an edit.
     *
     * @param version the version that the edit is based on
     * @return the new version; a {@link Problem} where the viewer may not edit it or a part of it (FORBIDDEN), or where it
     *     was edited since (a {@link StaleEditException})
     */
    public Mono<Long> edit(MemberId id, long version, ProfileEdit edit, Viewer viewer) {
        return whole(id).flatMap(profile -> {
            checkRights(profile, edit, viewer);
            var stale = Mono.<Long>error(() -> new StaleEditException(id.value(), version));
            return profile.version() == version
                    ? edits.apply(profile, edit, viewer.username()).switchIfEmpty(stale)
                    : stale;
        });
    }

    /**
     * The member for its editor.
     *
     * @return the profile and what of it the viewer may edit; a {@link Problem} where that is nothing (FORBIDDEN)
     */
    public Mono<Editable> editable(MemberId id, Viewer viewer) {
        return whole(id).map(profile -> {
            checkRights(profile, NOTHING, viewer);
            var audience = audience(id, viewer);
            var fields = EnumSet.allOf(Field.class);
            fields.removeIf(field -> !profile.visibility().shows(field, audience));
            return new Editable(profile.shownTo(audience), Set.copyOf(fields), viewer.actsFor(id));
        });
    }

    /**
     * A profile for its editor.
     *
     * @param profile without what is hidden from the editor
     * @param fields what the editor may change
     * @param own whether the editor acts for the member, and so says who sees what
     */
    public record Editable(Profile profile, Set<Field> fields, boolean own) {}

    private Mono<Profile> whole(MemberId id) {
        return profiles.find(id.value(), LocalDate.ofInstant(clock.instant(), ZONE))
                .switchIfEmpty(Mono.defer(() -> formerIds.keptFor(id.value()))
                        .flatMap(kept -> Mono.error(new MergedMemberException(id, new MemberId(kept)))))
                .switchIfEmpty(Mono.error(() -> Problem.of(
                        ProblemKind.NOT_FOUND,
                        "member.problem.unknown",
                        "Member %s is not in the community: check the id.".formatted(id),
                        id.value())));
    }

    private static Audience audience(MemberId id, Viewer viewer) {
        if (viewer.actsFor(id)) {
            return Audience.NOBODY;
        }
        return viewer.isManager() ? Audience.MANAGERS : Audience.COMMUNITY;
    }

    private static void checkRights(Profile profile, ProfileEdit edit, Viewer viewer) {
        var id = new MemberId(profile.link().id());
        if (!viewer.mayEdit(id)) {
            throw Problem.of(
                    ProblemKind.FORBIDDEN,
                    "member.problem.not-yours",
                    "Account %s does not act for member %s.".formatted(viewer.username(), id),
                    id.value());
        }
        // A manager could otherwise replace, unseen, what the member shows to nobody.
        for (Field field : edit.fields()) {
            if (!profile.visibility().shows(field, audience(id, viewer))) {
                throw hidden(field);
            }
        }
        if (!edit.visibility().isEmpty() && !viewer.actsFor(id)) {
            throw Problem.of(
                    ProblemKind.FORBIDDEN,
                    "member.problem.visibility",
                    "Only who acts for member %s says who sees what of it.".formatted(id),
                    id.value());
        }
    }

    private static Problem hidden(Field field) {
        return Problem.of(
                ProblemKind.FORBIDDEN,
                "member.problem.hidden",
                "The member keeps field %s to itself.".formatted(field.code()),
                field.code());
    }
}
