package org.digitalwings.app.identity.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.digitalwings.graph.profile.MemberLink;
import org.digitalwings.graph.profile.Named;
import org.digitalwings.graph.profile.Profile;
import org.digitalwings.graph.profile.Profile.EntryFact;
import org.digitalwings.graph.profile.Profile.PersonFact;
import org.digitalwings.graph.profile.Wish;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** Says in a language what is known of a member. */
record MemberWords(MessageSource messages, Locale locale) {

    String message(String key, Object... arguments) {
        String text = messages.getMessage(key, arguments, key, locale);
        return text == null ? key : text;
    }

    /** All names, the usual one first. */
    List<String> names(Profile profile) {
        return Stream.concat(
                        Stream.of(profile.link().name()),
                        Stream.concat(Stream.ofNullable(profile.link().nameEn()), profile.aliases().stream()))
                .distinct()
                .toList();
    }

    List<String> kind(Profile profile) {
        return List.of(message("member.kind." + profile.link().kind()));
    }

    List<String> place(Profile profile) {
        if (profile.places().isEmpty()) {
            return profile.country() == null ? List.of() : List.of(profile.country());
        }
        return List.of(String.join(" · ", named(profile.places())));
    }

    List<String> named(List<Named> words) {
        return words.stream().map(word -> word.in(locale.toLanguageTag())).toList();
    }

    List<String> people(Profile profile) {
        return profile.people().stream().map(this::person).distinct().toList();
    }

    private String person(PersonFact fact) {
        String tie = message("member.person." + fact.tie() + (fact.outgoing() ? ".out" : ".in"));
        return tie + " " + link(fact.member()) + (fact.title() == null ? "" : " · " + fact.title());
    }

    private String link(MemberLink link) {
        return link.in(locale.toLanguageTag());
    }

    List<String> entries(Profile profile) {
        return profile.entries().stream().map(this::entry).toList();
    }

    private String entry(EntryFact fact) {
        List<String> parts = new ArrayList<>(List.of(
                Integer.toString(fact.year()),
                fact.competition().in(locale.toLanguageTag()),
                fact.track().in(locale.toLanguageTag())));
        if (fact.award() != null) {
            parts.add(message("member.award." + fact.award()));
        } else if (fact.round() != null) {
            parts.add(message("member.round." + fact.round()));
        }
        return String.join(" · ", parts);
    }

    List<String> rounds(Profile profile) {
        return profile.rounds().stream()
                .map(round -> parts(
                        round.date(),
                        stage(round.round()),
                        round.amount() == null
                                ? null
                                : "%,.0f %s"
                                        .formatted(round.amount(), round.currency() == null ? "" : round.currency()),
                        String.join(
                                ", ", round.investors().stream().map(this::link).toList())))
                .toList();
    }

    List<String> investments(Profile profile) {
        return profile.investments().stream()
                .map(made -> parts(made.date(), stage(made.round()), link(made.member())))
                .toList();
    }

    private @Nullable String stage(@Nullable String round) {
        return round == null ? null : messages.getMessage("member.stage." + round, null, round, locale);
    }

    private static String parts(@Nullable Object... parts) {
        return Stream.of(parts)
                .filter(part -> part != null && !part.toString().isBlank())
                .map(String::valueOf)
                .reduce((one, other) -> one + " · " + other)
                .orElse("—");
    }

    List<String> wishes(List<Wish> wishes) {
        return wishes.stream()
                .map(wish -> message("member.purpose." + wish.kind()) + " · " + wish.text())
                .toList();
    }

    List<String> ties(Map<String, Long> ties) {
        return ties.entrySet().stream()
                .map(tie -> message("identity.tie." + tie.getKey()) + " " + tie.getValue())
                .toList();
    }
}
