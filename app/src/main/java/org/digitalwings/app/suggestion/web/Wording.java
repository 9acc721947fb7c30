package org.digitalwings.app.suggestion.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.digitalwings.app.suggestion.ConflictDesk;
import org.digitalwings.app.suggestion.web.SuggestionView.MemberView;
import org.digitalwings.app.suggestion.web.SuggestionView.PartView;
import org.digitalwings.app.suggestion.web.SuggestionView.ReasonView;
import org.digitalwings.graph.conflict.Waiver;
import org.digitalwings.matching.community.Community;
import org.digitalwings.matching.community.Member;
import org.digitalwings.matching.community.MemberId;
import org.digitalwings.matching.recommend.Explanation;
import org.digitalwings.matching.recommend.Reason;
import org.digitalwings.matching.recommend.Suggestion;
import org.digitalwings.matching.recommend.Verdict;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts suggestions into words, in the caller's language. */
@Component
final class Wording {

    private final MessageSource messages;

    Wording(MessageSource messages) {
        this.messages = messages;
    }

    VerdictView verdict(Verdict verdict, Community community, Locale locale) {
        return new VerdictView(
                verdict.forbiddenBy().stream()
                        .map(reason -> reason(reason, community, locale))
                        .toList(),
                suggestion(verdict.suggestion(), community, locale));
    }

    SuggestionView suggestion(Suggestion suggestion, Community community, Locale locale) {
        return new SuggestionView(
                member(suggestion.member(), community, locale),
                suggestion.score(),
                suggestion.chances(),
                suggestion.reasons().stream()
                        .map(reason -> reason(reason, community, locale))
                        .toList(),
                part(suggestion.explanation(), locale),
                suggestion.notes().stream()
                        .map(note -> reason(note, community, locale))
                        .toList());
    }

    ConflictView conflicts(ConflictDesk.Standing standing, Locale locale) {
        return ConflictView.of(
                standing,
                standing.conflicts().stream()
                        .map(conflict -> reason(conflict, standing.community(), locale))
                        .toList(),
                standing.waivers().stream()
                        .map(waiver -> waiver(waiver, locale))
                        .toList());
    }

    private ConflictView.WaiverView waiver(Waiver waiver, Locale locale) {
        return new ConflictView.WaiverView(
                waiver.conflicts(),
                waiver.conflicts().stream()
                        .map(code -> text("conflict." + code, locale))
                        .toList(),
                waiver.reason(),
                waiver.by(),
                waiver.at(),
                waiver.takenBackAt(),
                waiver.takenBackBy());
    }

    MemberView member(Member member, Locale locale) {
        String kind = WishForm.code(member.kind());
        return new MemberView(
                member.id().value(), kind, text("kind." + kind, locale), member.name(), member.invented());
    }

    private MemberView member(MemberId id, Community community, Locale locale) {
        return member(community.member(community.indexOf(id)), locale);
    }

    private ReasonView reason(Reason reason, Community community, Locale locale) {
        return new ReasonView(
                reason.code().code(),
                text("reason." + reason.code().code(), locale, arguments(reason, locale)),
                reason.arguments(),
                reason.path().stream().map(id -> member(id, community, locale)).toList());
    }

    /** The arguments with codes in them put into words, and counts as numbers, so that sentences can tell one from many. */
    private Object[] arguments(Reason reason, Locale locale) {
        List<Object> arguments = new ArrayList<>(reason.arguments());
        switch (reason.code()) {
            case OFFERS_WHAT_YOU_SEEK, SEEKS_WHAT_YOU_OFFER -> word("purpose.", arguments, 0, locale);
            case AWARD -> word("award.", arguments, 1, locale);
            case CO_INVESTMENT, COMMON_HOLDINGS, RECENT_INVESTMENTS, RECENT_FUNDING -> count(arguments);
            case HISTORY_AT_STAGE, FITS_HISTORY_AT_STAGE -> {
                count(arguments);
                word("stage.", arguments, 1, locale);
            }
            case HISTORY_IN_TOPICS,
                    FITS_HISTORY_IN_TOPICS,
                    HISTORY_OF_SIMILAR,
                    FITS_HISTORY_OF_SIMILAR,
                    HISTORY_IN_PLACE,
                    FITS_HISTORY_IN_PLACE -> {
                count(arguments);
                list(arguments, 1, locale);
                word("how.", arguments, 2, locale);
            }
            case ALIKE_DEALS -> {
                count(arguments);
                list(arguments, 1, locale);
                String common = Stream.of(arguments.get(2).toString().split("、", -1))
                        .map(code -> text("common." + code, locale))
                        .collect(Collectors.joining("、"));
                arguments.set(2, common);
                list(arguments, 2, locale);
            }
            case CONFLICT_PUT_ASIDE -> word("conflict.", arguments, 1, locale);
            case UNVERIFIED_CONFLICT -> word("conflict.", arguments, 2, locale);
            case MOVED_UP, MOVED_DOWN ->
                arguments.set(1, Integer.valueOf(reason.arguments().get(1)));
            case LIKE_EXAMPLE -> {
                list(arguments, 1, locale);
                list(arguments, 2, locale);
            }
            case SHARED_WORDS, TIED_THROUGH -> list(arguments, 0, locale);
            default -> {
                // All other arguments are texts already.
            }
        }
        return arguments.toArray();
    }

    /** Lists come with the Chinese comma between their parts. */
    private static void list(List<Object> arguments, int at, Locale locale) {
        if (locale.getLanguage().equals("en")) {
            arguments.set(at, arguments.get(at).toString().replace("、", ", "));
        }
    }

    private static void count(List<Object> arguments) {
        arguments.set(0, Integer.valueOf(arguments.getFirst().toString()));
    }

    private void word(String keys, List<Object> arguments, int at, Locale locale) {
        arguments.set(at, text(keys + arguments.get(at), locale));
    }

    private PartView part(Explanation explanation, Locale locale) {
        return new PartView(
                explanation.signal(),
                text("signal." + explanation.signal(), locale),
                explanation.value(),
                explanation.parts().stream()
                        .filter(part -> part.value() != 0)
                        .map(part -> part(part, locale))
                        .toList());
    }

    private String text(String key, Locale locale, Object... arguments) {
        return messages.getMessage("suggestion." + key, arguments, locale);
    }
}
