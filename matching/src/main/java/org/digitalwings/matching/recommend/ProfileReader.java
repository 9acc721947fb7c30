package org.digitalwings.matching.recommend;

import java.util.HashMap;
import java.util.Map;
import org.digitalwings.matching.community.Member;
import org.digitalwings.matching.community.MemberKind;
import org.digitalwings.matching.community.Place;

/** Reads profiles off members and texts. Counts of words are damped: 1 + ln(occurrences). */
final class ProfileReader {

    private static final double TECHNOLOGY_WEIGHT = 0.5;

    private final Lexicon lexicon;

    ProfileReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    Profile read(Member member) {
        Profile.Builder profile = new Profile.Builder();
        member.topics().forEach((topic, weight) -> profile.add(Space.TOPIC, number(Space.TOPIC, topic.id()), weight));
        for (String technology : member.technologies()) {
            profile.add(Space.TOPIC, number(Space.TOPIC, "technology " + technology), TECHNOLOGY_WEIGHT);
        }
        String country = member.country();
        if (country != null) {
            profile.add(Space.PLACE, number(Space.PLACE, "country " + country), 1);
        }
        Place place = member.place();
        if (place != null) {
            place.path().forEach(division -> profile.add(Space.PLACE, number(Space.PLACE, division), 1));
        }
        words(text(member)).forEach((term, count) -> profile.add(Space.TEXT, term, 1 + Math.log(count)));
        return profile.build();
    }

    /** The words of a text as a profile. */
    Profile read(String text) {
        Profile.Builder profile = new Profile.Builder();
        words(text).forEach((term, count) -> profile.add(Space.TEXT, term, 1 + Math.log(count)));
        return profile.build();
    }

    /** All that is compared as text, one passage a line. */
    static String text(Member member) {
        StringBuilder text = new StringBuilder(member.text());
        if (member.kind() != MemberKind.PERSON && member.kind() != MemberKind.INVESTOR) {
            text.append('\n').append(member.name());
            member.aliases().forEach(alias -> text.append('\n').append(alias));
        }
        member.needs().forEach(need -> text.append('\n').append(need.text()));
        member.offers().forEach(offer -> text.append('\n').append(offer.text()));
        return text.toString();
    }

    private Map<Integer, Integer> words(String text) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (Words.Word word : Words.of(text)) {
            if (!StopWords.contain(word.folded())) {
                counts.merge(number(Space.TEXT, word.folded()), 1, Integer::sum);
            }
        }
        return counts;
    }

    private int number(Space space, String term) {
        return lexicon.number(space, term);
    }
}
