package org.digitalwings.app.search;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.digitalwings.graph.profile.Named;
import org.digitalwings.graph.vocabulary.VocabularyNames;
import org.digitalwings.matching.search.Facet;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What the values of facets are called. The vocabulary is read again after a minute. */
@Component
public final class FacetNames {

    private static final Duration FRESH = Duration.ofMinutes(1);

    private final MessageSource messages;
    private final Mono<Map<Facet, Map<String, Named>>> vocabulary;

    FacetNames(MessageSource messages, VocabularyNames names) {
        this.messages = messages;
        this.vocabulary = Mono.zip(names.topics(), names.tracks(), names.places())
                .map(read -> Map.of(Facet.TOPIC, read.getT1(), Facet.TRACK, read.getT2(), Facet.PLACE, read.getT3()))
                .cache(read -> FRESH, failed -> Duration.ZERO, () -> Duration.ZERO);
    }

    /** The names in a language: Chinese or English. */
    public Mono<In> in(Locale locale) {
        return vocabulary.map(read -> new In(locale, read, messages));
    }

    /** The names in one language, as of now. */
    public static final class In {

        private final Locale locale;
        private final Map<Facet, Map<String, Named>> vocabulary;
        private final MessageSource messages;

        private In(Locale locale, Map<Facet, Map<String, Named>> vocabulary, MessageSource messages) {
            this.locale = locale;
            this.vocabulary = vocabulary;
            this.messages = messages;
        }

        /** What a value is called, the value itself where it has no name. */
        public String name(Facet facet, String value) {
            return switch (facet) {
                case KIND -> message("member.kind.", value);
                case AWARD -> message("member.award.", value);
                case NEED -> message("member.purpose.", value);
                case TOPIC, TRACK, PLACE -> named(facet, value);
                case EDITION -> value;
            };
        }

        /** The names of divisions in a path. */
        public String place(Iterable<String> path) {
            var names = new StringBuilder();
            for (String division : path) {
                names.append(names.isEmpty() ? "" : " ").append(named(Facet.PLACE, division));
            }
            return names.toString();
        }

        private String named(Facet facet, String value) {
            Named named = vocabulary.getOrDefault(facet, Map.of()).get(value);
            return named == null ? value : named.in(locale.toLanguageTag());
        }

        private String message(String prefix, String value) {
            String text = messages.getMessage(prefix + FacetCodes.code(value), null, value, locale);
            return text == null ? value : text;
        }
    }
}
