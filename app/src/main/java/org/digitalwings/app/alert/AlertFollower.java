package org.digitalwings.app.alert;

import jakarta.annotation.PreDestroy;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.digitalwings.app.community.LogReader;
import org.digitalwings.app.community.StoredCommunity;
import org.digitalwings.app.search.FacetNames;
import org.digitalwings.graph.alert.AlertLog;
import org.digitalwings.graph.change.Change;
import org.digitalwings.graph.change.ChangeKind;
import org.digitalwings.graph.change.SubjectKind;
import org.digitalwings.matching.community.Member;
import org.digitalwings.matching.community.MemberId;
import org.digitalwings.matching.search.FilterWords;
import org.digitalwings.matching.search.LearnedMeanings;
import org.digitalwings.matching.search.StandingSearches;
import org.digitalwings.matching.search.TypedQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Holds every member to whom something happened against the saved searches, and tells their owners. */
@Component
final class AlertFollower implements LogReader {

    private final AlertLog log;
    private final StoredCommunity stored;
    private final FacetNames names;
    private final StandingSearches standing;
    private volatile long position = -1;
    private long revision = -1;
    private @Nullable FilterWords words;

    AlertFollower(AlertLog log, StoredCommunity stored, FacetNames names, LearnedMeanings meanings) {
        this.log = log;
        this.stored = stored;
        this.names = names;
        this.standing = new StandingSearches(meanings);
    }

    @Override
    public String name() {
        return "alerts";
    }

    @Override
    public long position() {
        if (position < 0) {
            position = log.state().seq();
        }
        return position;
    }

    /** Its position is in the database that it reads, so it is never without one. */
    @Override
    public boolean isBuilt() {
        return true;
    }

    /** There is nothing to build: what happened is told when it happens. */
    @Override
    public void rebuild(long last) {
        throw new IllegalStateException(
                "Alerts stand at change %d of %d: the log lost changes.".formatted(position(), last));
    }

    @Override
    public void follow(List<Change> changes) {
        AlertLog.State state = log.state();
        position = state.seq();
        // Another instance may have told some of them meanwhile.
        List<Change> left =
                changes.stream().filter(change -> change.seq() > state.seq()).toList();
        if (left.isEmpty()) {
            return;
        }
        readSearches(state.revision());
        var telling = new Telling(log, standing, members(left), state.seq());
        for (Change change : left) {
            telling.take(change);
        }
        telling.finish(left.getLast().seq());
        position = telling.told();
    }

    /** The members that something happened to, as everybody in the community sees them. */
    private Map<MemberId, Member> members(List<Change> changes) {
        if (standing.size() == 0) {
            return Map.of();
        }
        Set<MemberId> ids = changes.stream()
                .filter(change -> change.subjectKind() == SubjectKind.MEMBER)
                .filter(change ->
                        change.kind() == ChangeKind.CREATED || !change.what().isEmpty())
                .map(change -> new MemberId(change.subject()))
                .collect(Collectors.toSet());
        Map<MemberId, Member> members = new HashMap<>();
        if (!ids.isEmpty()) {
            stored.members(ids).forEach(member -> members.put(member.id(), member));
        }
        return members;
    }

    /** Where a search was edited, or fields and values are called something else, searches are read again. */
    private void readSearches(long current) {
        FilterWords now = names.in(Locale.SIMPLIFIED_CHINESE).toFuture().join().words();
        if (current == revision && now.equals(words)) {
            return;
        }
        Map<String, TypedQuery> searches = new HashMap<>();
        log.searches().forEach(search -> searches.put(search.id(), TypedQuery.read(search.query(), now)));
        standing.set(searches);
        revision = current;
        words = now;
    }

    @PreDestroy
    void close() {
        standing.close();
    }
}
