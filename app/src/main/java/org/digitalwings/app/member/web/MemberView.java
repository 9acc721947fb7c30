package org.digitalwings.app.member.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.digitalwings.graph.profile.Field;
import org.digitalwings.graph.profile.Named;
import org.digitalwings.graph.profile.Profile;
import org.digitalwings.graph.profile.Wish;
import org.jspecify.annotations.Nullable;

/** A member as programs see it: what is hidden from the caller is left out. */
@Schema(name = "Member")
record MemberView(
        String id,
        String kind,
        String name,
        @Nullable String nameEn,
        List<String> aliases,
        String text,
        @Nullable String website,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String country,
        boolean invented,
        long version,
        List<Named> places,
        List<Named> topics,
        List<String> technologies,
        List<Profile.EntryFact> entries,
        List<Profile.RoundFact> rounds,
        List<Profile.InvestmentFact> investments,
        List<Profile.PersonFact> people,
        List<Profile.MilestoneFact> milestones,
        List<Wish> needs,
        List<Wish> offers,
        @Nullable Map<String, String> visibility) {

    static MemberView of(Profile profile, boolean own) {
        return new MemberView(
                profile.link().id(),
                profile.link().kind(),
                profile.link().name(),
                profile.link().nameEn(),
                profile.aliases(),
                profile.text(),
                profile.website(),
                profile.email(),
                profile.phone(),
                profile.country(),
                profile.link().invented(),
                profile.version(),
                profile.places(),
                profile.topics(),
                profile.technologies(),
                profile.entries(),
                profile.rounds(),
                profile.investments(),
                profile.people(),
                profile.milestones(),
                profile.needs(),
                profile.offers(),
                own ? visibility(profile) : null);
    }

    private static Map<String, String> visibility(Profile profile) {
        var visibility = new LinkedHashMap<String, String>();
        for (Field field : Field.values()) {
            visibility.put(field.code(), profile.visibility().of(field).code());
        }
        return visibility;
    }
}
