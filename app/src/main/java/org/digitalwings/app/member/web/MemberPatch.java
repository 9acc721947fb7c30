package org.digitalwings.app.member.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.digitalwings.app.member.Kinds;
import org.digitalwings.graph.profile.Audience;
import org.digitalwings.graph.profile.Field;
import org.digitalwings.graph.profile.ProfileEdit;
import org.digitalwings.graph.profile.Wish;
import org.jspecify.annotations.Nullable;

/**
 * What a program wants changed: a field that is left out stays, an empty text clears it, a list replaces the list.
 *
 * @param visibility the audience by field, such as {@code {"email": "nobody"}}
 */
@Schema(name = "MemberPatch")
record MemberPatch(
        @Nullable String text,
        @Nullable String website,
        @Nullable String email,
        @Nullable String phone,
        @Nullable List<Wish> needs,
        @Nullable List<Wish> offers,
        @Nullable Map<String, String> visibility) {

    ProfileEdit edit() {
        var audiences = new EnumMap<Field, Audience>(Field.class);
        if (visibility != null) {
            visibility.forEach((field, audience) -> audiences.put(Field.of(field), Audience.of(audience)));
        }
        return new ProfileEdit(text, website, email, phone, checked(needs), checked(offers), audiences);
    }

    private static @Nullable List<Wish> checked(@Nullable List<Wish> wishes) {
        if (wishes != null) {
            wishes.forEach(wish -> Kinds.purpose(wish.kind()));
        }
        return wishes;
    }
}
