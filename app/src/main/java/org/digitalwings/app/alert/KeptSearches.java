package org.digitalwings.app.alert;

import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.digitalwings.app.account.Viewer;
import org.digitalwings.app.search.FacetNames;
import org.digitalwings.app.web.Problem;
import org.digitalwings.app.web.ProblemKind;
import org.digitalwings.app.web.StaleEditException;
import org.digitalwings.graph.alert.Delivery;
import org.digitalwings.graph.alert.SavedSearch;
import org.digitalwings.graph.alert.SavedSearches;
import org.digitalwings.matching.search.Surroundings;
import org.digitalwings.matching.search.TypedQuery;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The searches that the viewer keeps; nobody sees those of another. */
@Component
public final class KeptSearches {

    /** How many searches an account may keep. */
    public static final int MOST = 200;

    /** The longest name, in characters. */
    public static final int LONGEST_NAME = 80;

    private final SavedSearches stored;
    private final FacetNames names;
    private final Clock clock;

    KeptSearches(SavedSearches stored, FacetNames names, Clock clock) {
        this.stored = stored;
        this.names = names;
        this.clock = clock;
    }

    /**
     * What its owner says of a search.
     *
     * @param name at most {@value #LONGEST_NAME} characters; where it is blank the query is its name
     * @param query words and filters as typed, not blank
     */
    public record Wording(String name, String query, Delivery delivery) {

        /** Checks each part; throws a {@link Problem} of kind INVALID where one breaks its rule. */
        public Wording {
            query = query.strip();
            name = name.isBlank() ? beginning(query) : name.strip();
            if (query.isEmpty()) {
                throw Problem.of(
                        ProblemKind.INVALID,
                        "alert.problem.query-blank",
                        "The query is empty: say what to look for, in words or filters.");
            }
            check("query", query, TypedQuery.LONGEST);
            check("name", name, LONGEST_NAME);
        }

        private static String beginning(String query) {
            int length = Math.min(LONGEST_NAME, points(query));
            return query.substring(0, query.offsetByCodePoints(0, length));
        }

        private static int points(String text) {
            return text.codePointCount(0, text.length());
        }

        private static void check(String part, String text, int longest) {
            if (points(text) > longest) {
                throw Problem.of(
                        ProblemKind.INVALID,
                        "alert.problem." + part + "-long",
                        "The %s has %d characters: shorten it to %d.".formatted(part, points(text), longest),
                        points(text),
                        longest);
            }
        }
    }

    /** All of them, the last saved first. */
    public Flux<SavedSearch> of(Viewer viewer) {
        return stored.of(viewer.accountId());
    }

    /** One of them; a {@link Problem} of kind NOT_FOUND where the viewer has none of this id. */
    public Mono<SavedSearch> find(Viewer viewer, String id) {
        return stored.find(viewer.accountId(), id)
                .switchIfEmpty(Mono.error(() -> Problem.of(
                        ProblemKind.NOT_FOUND,
                        "alert.problem.unknown",
                        "You have no saved search %s: it was deleted, or the id is wrong.".formatted(id),
                        id)));
    }

    /** Saves a search; a {@link Problem} of kind CONFLICT where the viewer has {@value #MOST} already. */
    public Mono<SavedSearch> create(Viewer viewer, Wording wording) {
        var search = new SavedSearch(
                UUID.randomUUID().toString(),
                wording.name(),
                wording.query(),
                wording.delivery(),
                clock.instant(),
                0,
                0);
        return standing(wording)
                .then(stored.create(viewer.accountId(), search, MOST))
                .switchIfEmpty(Mono.error(() -> Problem.of(
                        ProblemKind.CONFLICT,
                        "alert.problem.too-many",
                        "You keep %d searches, as many as an account may: delete one first.".formatted(MOST),
                        MOST)));
    }

    /** Edits a search; a {@link StaleEditException} where the version is not the present one. */
    public Mono<SavedSearch> edit(Viewer viewer, String id, long version, Wording wording) {
        return standing(wording)
                .then(current(viewer, id, version))
                .map(search -> search.edited(wording.name(), wording.query(), wording.delivery()))
                .flatMap(edited -> stored.edit(viewer.accountId(), edited))
                .switchIfEmpty(Mono.error(() -> stale(id, version)));
    }

    /** Deletes a search with its notifications; a {@link StaleEditException} where the version is not the present one. */
    public Mono<SavedSearch> remove(Viewer viewer, String id, long version) {
        return current(viewer, id, version)
                .flatMap(search -> stored.remove(viewer.accountId(), id, version)
                        .filter(Boolean::booleanValue)
                        .map(removed -> search))
                .switchIfEmpty(Mono.error(() -> stale(id, version)));
    }

    /** A search can go on by what members say of themselves, not by the ties around another. */
    private Mono<Void> standing(Wording wording) {
        return names.in(Locale.SIMPLIFIED_CHINESE)
                .map(named -> TypedQuery.read(wording.query(), named.words()).surroundings())
                .filter(around -> !around.equals(Surroundings.NONE))
                .flatMap(around -> Mono.error(() -> Problem.of(
                        ProblemKind.INVALID,
                        "alert.problem.around",
                        "A search around a member cannot be saved: leave out near and within.")));
    }

    private Mono<SavedSearch> current(Viewer viewer, String id, long version) {
        return find(viewer, id).filter(search -> search.version() == version);
    }

    private static StaleEditException stale(String id, long version) {
        return new StaleEditException("saved search " + id, version);
    }
}
