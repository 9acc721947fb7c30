package org.digitalwings.matching.search;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.digitalwings.matching.community.Member;
import org.digitalwings.matching.community.Need;
import org.digitalwings.matching.community.Offer;

/** The texts of a member that are searched, in the order in which equally good matches in them are shown. */
enum Source {
    NAME,
    ALIAS,
    NEED,
    OFFER,
    TOPIC,
    TECHNOLOGY,
    TEXT,
    PLACE;

    /** The name of the stored field, and of the highlight. */
    String field() {
        return name().toLowerCase(Locale.ROOT);
    }

    List<String> texts(Member member) {
        return switch (this) {
            case NAME -> List.of(member.name());
            case ALIAS -> member.aliases();
            case NEED -> member.needs().stream().map(Need::text).toList();
            case OFFER -> member.offers().stream().map(Offer::text).toList();
            case TOPIC ->
                member.topics().keySet().stream()
                        .flatMap(topic -> Stream.of(topic.name(), topic.nameEn()))
                        .distinct()
                        .sorted()
                        .toList();
            case TECHNOLOGY -> member.technologies();
            case TEXT -> List.of(member.text());
            case PLACE -> member.place() == null ? List.of() : member.place().path();
        };
    }
}
