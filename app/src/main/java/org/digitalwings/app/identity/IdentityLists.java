package org.digitalwings.app.identity;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.digitalwings.app.compute.Waiting;
import org.digitalwings.app.web.Cursor;
import org.digitalwings.app.web.CursorPage;
import org.digitalwings.app.web.Problem;
import org.digitalwings.graph.identity.DecidedPair;
import org.digitalwings.graph.identity.Decision;
import org.digitalwings.graph.identity.Decisions;
import org.digitalwings.graph.identity.Merges;
import org.digitalwings.graph.identity.RecordedMerge;
import org.digitalwings.graph.profile.MemberLink;
import org.digitalwings.graph.profile.Profiles;
import org.digitalwings.matching.community.MemberId;
import org.digitalwings.matching.community.MemberKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The lists of what waits and of what was decided, page by page. */
@Component
public final class IdentityLists {

    private final PairQueue queue;
    private final Profiles profiles;
    private final Merges merges;
    private final Decisions decisions;

    IdentityLists(PairQueue queue, Profiles profiles, Merges merges, Decisions decisions) {
        this.queue = queue;
        this.profiles = profiles;
        this.merges = merges;
        this.decisions = decisions;
    }

    /**
     * The pairs that wait, the likeliest first.
     *
     * @param after the cursor that the page before gave, null for the first page
     */
    public Mono<CursorPage<PairCard>> pairs(PairFilter filter, @Nullable String after, int size) {
        QueuedPair last = after == null ? null : last(Cursor.parse(after));
        CursorPage<QueuedPair> page = CursorPage.of(queue.after(last, filter, size + 1), size, IdentityLists::cursor);
        Set<String> ids = new LinkedHashSet<>();
        page.items().forEach(pair -> {
            ids.add(pair.id().one().value());
            ids.add(pair.id().other().value());
        });
        return profiles.links(List.copyOf(ids))
                .collectMap(MemberLink::id)
                .map(links -> new CursorPage<>(
                        page.items().stream()
                                .flatMap(pair -> card(pair, links).stream())
                                .toList(),
                        page.next()));
    }

    private Optional<PairCard> card(QueuedPair pair, Map<String, MemberLink> links) {
        MemberLink one = links.get(pair.id().one().value());
        MemberLink other = links.get(pair.id().other().value());
        return one == null || other == null
                ? Optional.empty()
                : Optional.of(new PairCard(pair, one, other, queue.isPutOff(pair.id())));
    }

    /** The open pair after another, or the first one where that is not in the queue or the last. */
    public Optional<PairId> next(PairId pair) {
        return queue.find(pair)
                .flatMap(from -> queue.after(from, PairFilter.OPEN, 1).stream().findFirst())
                .or(() -> queue.after(null, PairFilter.OPEN, 2).stream()
                        .filter(first -> !first.id().equals(pair))
                        .findFirst())
                .map(QueuedPair::id);
    }

    /** The merges, the latest first. */
    public Mono<CursorPage<RecordedMerge>> merges(@Nullable String after, int size) {
        long before = after == null ? Long.MAX_VALUE : number(Cursor.parse(after));
        return Waiting.on(() ->
                CursorPage.of(merges.latest(before, size + 1), size, last -> Cursor.after(Long.toString(last.seq()))));
    }

    /** The pairs of which something was said, the latest first. */
    public Mono<CursorPage<DecidedPair>> decided(Decision decision, @Nullable String after, int size) {
        long skip = after == null ? 0 : number(Cursor.parse(after));
        return Waiting.on(() -> CursorPage.of(
                decisions.latest(decision, skip, size + 1), size, last -> Cursor.after(Long.toString(skip + size))));
    }

    private static Cursor cursor(QueuedPair pair) {
        return Cursor.after(
                Double.toString(pair.score()),
                pair.id().one().value(),
                pair.id().other().value());
    }

    private static QueuedPair last(Cursor cursor) {
        List<String> keys = cursor.keys();
        if (keys.size() != 3) {
            throw Cursor.malformed(cursor.token());
        }
        try {
            PairId id = PairId.of(new MemberId(keys.get(1)), new MemberId(keys.get(2)));
            double score = Double.parseDouble(keys.getFirst());
            return new QueuedPair(id, MemberKind.PERSON, "", MemberKind.PERSON, "", score, false);
        } catch (IllegalArgumentException | Problem e) {
            throw Cursor.malformed(cursor.token());
        }
    }

    private static long number(Cursor cursor) {
        try {
            return Math.max(0, Long.parseLong(cursor.keys().getLast()));
        } catch (NumberFormatException e) {
            throw Cursor.malformed(cursor.token());
        }
    }
}
