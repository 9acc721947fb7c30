package org.digitalwings.app.search;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.digitalwings.graph.profile.Named;
import org.digitalwings.graph.vocabulary.Term;
import org.digitalwings.graph.vocabulary.Vocabulary;
import org.digitalwings.graph.vocabulary.VocabularyNames;
import org.digitalwings.matching.search.Facet;
import org.digitalwings.matching.search.FilterWords;
import org.digitalwings.matching.search.SearchIndex;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What the values of facets are called. The vocabulary is read again after a minute. */
@Component
public final class FacetNames {

    private static final Duration FRESH = Duration.ofMinutes(1);

    private final MessageSource messages;
    private final SearchIndex index;
    private final Mono<Read> read;
    private volatile @Nullable Read before;

    FacetNames(MessageSource messages, Vocabulary vocabulary, VocabularyNames names, SearchIndex index) {
        this.messages = messages;
        this.index = index;
        this.read = Mono.zip(
                        vocabulary.topics().collectList(),
                        vocabulary.places().collectList(),
                        names.tracks(),
                        names.technologies(),
                        names.editions())
                .map(terms -> Wordbook.of(terms.getT1(), terms.getT2(), terms.getT3(), terms.getT4(), terms.getT5()))
                .map(this::read)
                .doOnNext(now -> before = now)
                .cache(fresh -> FRESH, failed -> Duration.ZERO, () -> Duration.ZERO);
    }

    /** What filters are called stays the same object while the vocabulary does, so that whoever read something by it sees that. */
    private Read read(Wordbook wordbook) {
        Read last = before;
        FilterWords words =
                last != null && last.wordbook().equals(wordbook) ? last.words() : new SpokenFilters(wordbook, messages);
        return new Read(
                wordbook, words, new TopicCompletions(wordbook.topics(), topic -> index.count(Facet.TOPIC, topic)));
    }

    /** The names in a language: Chinese or English. */
    public Mono<In> in(Locale locale) {
        return read.map(now -> new In(locale, now, messages));
    }

    private record Read(Wordbook wordbook, FilterWords words, TopicCompletions topics) {}

    /** The names in one language, as of now. */
    public static final class In {

        private final Locale locale;
        private final Wordbook wordbook;
        private final FilterWords words;
        private final TopicCompletions topics;
        private final MessageSource messages;

        private In(Locale locale, Read read, MessageSource messages) {
            this.locale = locale;
            this.wordbook = read.wordbook();
            this.words = read.words();
            this.topics = read.topics();
            this.messages = messages;
        }

        /** What a value is called, the value itself where it has no name. */
        public String name(Facet facet, String value) {
            return switch (facet) {
                case KIND -> message("member.kind.", value);
                case ROUND -> message("member.round.", value);
                case AWARD -> message("member.award.", value);
                case STAGE -> message("member.stage.", value);
                case RAISED -> message("search.raised.", value);
                case NEED -> message("member.purpose.", value);
                case TOPIC -> term(wordbook.topics().get(value), value);
                case PLACE ->
                    term(wordbook.places().get(value), value.substring(value.lastIndexOf(Wordbook.SEPARATOR) + 1));
                case TRACK -> track(value);
                case EDITION, BUILT_ON -> value;
            };
        }

        /** The value that a value of a facet is a part of; null where it is part of none. */
        public @Nullable String broader(Facet facet, String value) {
            return switch (facet) {
                case TOPIC -> {
                    Term topic = wordbook.topics().get(value);
                    yield topic == null ? null : topic.parent();
                }
                case PLACE -> {
                    int end = value.lastIndexOf(Wordbook.SEPARATOR);
                    yield end < 0 ? null : value.substring(0, end);
                }
                case KIND, EDITION, TRACK, ROUND, AWARD, STAGE, RAISED, NEED, BUILT_ON -> null;
            };
        }

        /** The names of divisions in a path. */
        public String place(Iterable<String> path) {
            var names = new StringBuilder();
            var key = new StringBuilder();
            for (String division : path) {
                key.append(key.isEmpty() ? "" : Wordbook.SEPARATOR).append(division);
                names.append(names.isEmpty() ? "" : " ").append(name(Facet.PLACE, key.toString()));
            }
            return names.toString();
        }

        /** What people call fields and values in both languages. */
        public FilterWords words() {
            return words;
        }

        /** The ids of topics that are called so or begin so, in characters, pinyin, initials or Latin letters. */
        public List<String> topicsLike(String typed, int limit) {
            return topics.find(typed, limit);
        }

        private String term(@Nullable Term term, String otherwise) {
            return term == null
                    ? otherwise
                    : new Named(term.id(), term.name(), term.nameEn()).in(locale.toLanguageTag());
        }

        private String track(String value) {
            Named track = wordbook.tracks().get(value);
            return track == null ? value : track.in(locale.toLanguageTag());
        }

        private String message(String prefix, String value) {
            String text = messages.getMessage(prefix + FacetCodes.code(value), null, value, locale);
            return text == null ? value : text;
        }
    }
}
