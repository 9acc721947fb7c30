package org.digitalwings.app.search.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.digitalwings.app.account.Viewer;
import org.digitalwings.app.community.CurrentCommunity;
import org.digitalwings.matching.community.MemberId;
import org.digitalwings.matching.community.Neighbourhood;
import org.digitalwings.matching.search.Facet;
import org.digitalwings.matching.search.FilterField;
import org.digitalwings.matching.search.FilterWords;
import org.digitalwings.matching.search.Notice;
import org.digitalwings.matching.search.Respelling;
import org.digitalwings.matching.search.SearchAudience;
import org.digitalwings.matching.search.SearchIndex;
import org.digitalwings.matching.search.SearchQuery;
import org.digitalwings.matching.search.Surroundings;
import org.digitalwings.matching.search.TypedQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what an address asks, and finds it. */
@Component
final class Finder {

    private final SearchIndex index;
    private final CurrentCommunity community;

    Finder(SearchIndex index, CurrentCommunity community) {
        this.index = index;
        this.community = community;
    }

    /** As whom a viewer searches. Whoever acts for a member finds it as all others do, and so sees how it is found. */
    static SearchAudience audience(Viewer viewer) {
        return viewer.isManager() ? SearchAudience.MANAGERS : SearchAudience.COMMUNITY;
    }

    /** What an address asks for in the words of the community, with facets counted. */
    Found find(SearchParameters parameters, FilterWords words, Viewer viewer, int size, Set<Facet> counted) {
        TypedQuery typed = TypedQuery.read(parameters.text(), new NamesToo(words, index));
        List<Notice> notices = new ArrayList<>(typed.notices());
        Optional<Neighbourhood> around = around(parameters, typed.surroundings(), notices);
        String text = typed.text();
        if (around.isEmpty() && parameters.isAround()) {
            // Whoever is not known by id or name may be known by words.
            text = (text + " " + parameters.near()).strip();
        }
        var read = new TypedQuery(text, typed.conditions(), typed.surroundings(), notices);
        SearchQuery query = parameters.query(read, around.orElse(null), audience(viewer), size, counted);
        return new Found(read, index.search(query), around.orElse(null), meant(parameters, read, query));
    }

    /** Those around whom the words name, or else the address does. */
    private Optional<Neighbourhood> around(SearchParameters parameters, Surroundings typed, List<Notice> notices) {
        MemberId middle = typed.member();
        if (middle == null && parameters.isAround()) {
            String near = Objects.requireNonNull(parameters.near());
            middle = index.named(near).orElse(null);
            if (middle == null) {
                notices.add(new Notice(Notice.Code.UNKNOWN_MEMBER, near));
            }
        }
        if (middle == null) {
            if (typed.steps() != null && !parameters.isAround()) {
                notices.add(new Notice(Notice.Code.STEPS_FROM_NOBODY, String.join(" ", typed.typed())));
            }
            return Optional.empty();
        }
        Integer asked = typed.steps() == null ? parameters.within() : typed.steps();
        int steps = asked == null ? Surroundings.USUAL_STEPS : Math.clamp(asked, 1, Neighbourhood.MOST_STEPS);
        Optional<Neighbourhood> around = Neighbourhood.around(community.get(), middle, steps);
        if (around.isEmpty()) {
            notices.add(new Notice(Notice.Code.UNKNOWN_MEMBER, middle.value()));
        }
        return around;
    }

    private @Nullable String meant(SearchParameters parameters, TypedQuery typed, SearchQuery query) {
        Respelling better = index.respell(typed.text(), query.audience());
        if (better.isEmpty()) {
            return null;
        }
        SearchParameters start = parameters.fromStart();
        // By words alone: near in meaning to a slip is something or other.
        long found = index.count(start.query(typed, query.around(), query.audience(), 1, Set.of()));
        TypedQuery reworded = typed.reworded(better.in(typed.text()));
        return index.count(start.query(reworded, query.around(), query.audience(), 1, Set.of())) >= Math.max(1, found)
                ? better.in(parameters.text())
                : null;
    }

    /** What is found at all, the filters' own names and those of members. */
    private record NamesToo(FilterWords words, SearchIndex index) implements FilterWords {

        @Override
        public Optional<FilterField> field(String name) {
            return words.field(name);
        }

        @Override
        public Set<String> values(Facet facet, String word) {
            return words.values(facet, word);
        }

        @Override
        public Optional<MemberId> member(String called) {
            return index.named(called);
        }
    }
}
