package org.digitalwings.app.member.web;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.digitalwings.app.member.Members.Editable;
import org.digitalwings.graph.profile.Audience;
import org.digitalwings.graph.profile.Field;
import org.digitalwings.graph.profile.ProfileEdit;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * The form to edit a profile, as typed; it is shown again as typed where it cannot be saved. A null is a field that the
 * form does not have, because its editor may not see it: it is not changed.
 *
 * @param version the version that it is based on
 * @param visibility the audience's code by the field's, empty for an editor who may not say
 */
record ProfileForm(
        long version,
        @Nullable String text,
        @Nullable String website,
        @Nullable String email,
        @Nullable String phone,
        @Nullable List<WishForm> needs,
        @Nullable List<WishForm> offers,
        Map<String, String> visibility) {

    private static final String VISIBILITY = "visibility-";

    /** The form for a profile as it is. */
    static ProfileForm of(Editable editable) {
        var profile = editable.profile();
        var fields = editable.fields();
        var visibility = new LinkedHashMap<String, String>();
        if (editable.own()) {
            for (Field field : Field.values()) {
                visibility.put(field.code(), profile.visibility().of(field).code());
            }
        }
        return new ProfileForm(
                profile.version(),
                fields.contains(Field.TEXT) ? profile.text() : null,
                fields.contains(Field.WEBSITE) ? orEmpty(profile.website()) : null,
                fields.contains(Field.EMAIL) ? orEmpty(profile.email()) : null,
                fields.contains(Field.PHONE) ? orEmpty(profile.phone()) : null,
                fields.contains(Field.NEEDS) ? WishForm.lines(profile.needs()) : null,
                fields.contains(Field.OFFERS) ? WishForm.lines(profile.offers()) : null,
                visibility);
    }

    /** The form as it was sent. */
    static ProfileForm sent(MultiValueMap<String, String> form) {
        var visibility = new LinkedHashMap<String, String>();
        for (Field field : Field.values()) {
            var audience = form.getFirst(VISIBILITY + field.code());
            if (audience != null) {
                visibility.put(field.code(), audience);
            }
        }
        var version = form.getFirst("version");
        return new ProfileForm(
                version == null || !version.matches("\\d{1,18}") ? -1 : Long.parseLong(version),
                form.getFirst("text"),
                stripped(form.getFirst("website")),
                stripped(form.getFirst("email")),
                stripped(form.getFirst("phone")),
                form.containsKey("needs-text") ? WishForm.sent(form, "needs") : null,
                form.containsKey("offers-text") ? WishForm.sent(form, "offers") : null,
                visibility);
    }

    /** What it says; an {@link IllegalArgumentException} or a problem where that cannot be kept. */
    ProfileEdit edit() {
        var audiences = new EnumMap<Field, Audience>(Field.class);
        visibility.forEach((field, audience) -> audiences.put(Field.of(field), Audience.of(audience)));
        return new ProfileEdit(
                text,
                website,
                email,
                phone,
                needs == null ? null : WishForm.wishes(needs),
                offers == null ? null : WishForm.wishes(offers),
                audiences);
    }

    /** The same based on another version, with empty lines to add more. */
    ProfileForm again(long present) {
        return new ProfileForm(
                present,
                text,
                website,
                email,
                phone,
                needs == null ? null : WishForm.withNew(needs),
                offers == null ? null : WishForm.withNew(offers),
                visibility);
    }

    private static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static @Nullable String stripped(@Nullable String value) {
        return value == null ? null : value.strip();
    }
}
