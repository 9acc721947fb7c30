package org.digitalwings.app.gathering.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.digitalwings.graph.vocabulary.Term;
import org.digitalwings.graph.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Topics and places by the names that people type, and their names by id. */
@Component
final class Terms {

    private static final int CHOICES = 5;

    private final Vocabulary vocabulary;

    Terms(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * What the words of one form mean.
     *
     * @param topics by id
     * @param place the place that is meant, null where none is
     * @param similar places whose name begins like what was typed
     */
    record Known(Map<String, Term> topics, @Nullable Term place, List<Term> similar) {

        /** The name of a topic in the language, the id where the vocabulary does not have it. */
        String topic(String id, Locale locale) {
            Term term = topics.get(id);
            return term == null ? id : locale.equals(Locale.ENGLISH) ? term.nameEn() : term.name();
        }

        /** Several of them with commas between. */
        String topics(List<String> ids, Locale locale) {
            return ids.stream().map(id -> topic(id, locale)).collect(Collectors.joining(", "));
        }

        /** The ids of topics typed with commas between; what is none is a fault of the field. */
        List<String> topics(Fields form, String field) {
            Map<String, String> ids = new HashMap<>();
            topics.values().forEach(term -> {
                term.aliases().forEach(alias -> ids.put(alias.toLowerCase(Locale.ROOT), term.id()));
                ids.put(term.nameEn().toLowerCase(Locale.ROOT), term.id());
                ids.put(term.name().toLowerCase(Locale.ROOT), term.id());
                ids.put(term.id().toLowerCase(Locale.ROOT), term.id());
            });
            List<String> chosen = new ArrayList<>();
            for (String typed : form.value(field).split("[,，、;；]+", -1)) {
                String id = ids.get(typed.strip().toLowerCase(Locale.ROOT));
                if (id != null && !chosen.contains(id)) {
                    chosen.add(id);
                } else if (id == null && !typed.isBlank()) {
                    form.wrong(field, "gathering.fault.topic", typed.strip());
                }
            }
            return chosen;
        }

        /** The id of the place typed, null where the field is empty; what is none is a fault of the field. */
        @Nullable
        String place(Fields form, String field) {
            if (form.value(field).isEmpty() || place != null) {
                return place == null ? null : place.id();
            }
            String choices = similar.stream().map(Term::name).distinct().collect(Collectors.joining("、"));
            form.wrong(
                    field,
                    choices.isEmpty() ? "gathering.fault.place" : "gathering.fault.place.similar",
                    form.value(field),
                    choices);
            return null;
        }
    }

    /** What is known about a place by its id or name, and about all topics. */
    Mono<Known> known(@Nullable String place) {
        Mono<Map<String, Term>> topics = vocabulary.topics().collectMap(Term::id);
        if (place == null || place.isBlank()) {
            return topics.map(all -> new Known(all, null, List.of()));
        }
        Mono<List<Term>> named = vocabulary
                .place(place.strip())
                .map(List::of)
                .switchIfEmpty(vocabulary.placesLike(place, CHOICES).collectList());
        return topics.zipWith(named, (all, places) -> new Known(all, meant(place.strip(), places), places));
    }

    private static @Nullable Term meant(String typed, List<Term> places) {
        return places.stream()
                .filter(term -> term.id().equals(typed)
                        || term.name().equalsIgnoreCase(typed)
                        || term.nameEn().equalsIgnoreCase(typed)
                        || term.aliases().contains(typed))
                .findFirst()
                .orElse(null);
    }
}
