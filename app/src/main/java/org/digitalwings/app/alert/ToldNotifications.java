package org.digitalwings.app.alert;

import org.digitalwings.app.account.Viewer;
import org.digitalwings.app.web.Cursor;
import org.digitalwings.app.web.CursorPage;
import org.digitalwings.app.web.Problem;
import org.digitalwings.app.web.ProblemKind;
import org.digitalwings.graph.alert.Notification;
import org.digitalwings.graph.alert.Notifications;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The viewer's notifications; nobody sees those of another. */
@Component
public final class ToldNotifications {

    private static final int KEYS = 2;

    private final Notifications stored;

    ToldNotifications(Notifications stored) {
        this.stored = stored;
    }

    /**
     * Notifications, newest first.
     *
     * @param search only those of this saved search, null for all
     * @param after the cursor of the page before, null for the first page
     * @param size above 0
     */
    public Mono<CursorPage<Notification>> page(
            Viewer viewer, @Nullable String search, boolean unseen, @Nullable String after, int size) {
        var wanted = new Notifications.Wanted(viewer.accountId(), search, unseen);
        return Mono.fromSupplier(() -> Before.of(after))
                .flatMap(before -> stored.before(wanted, before.seq(), before.id(), size + 1)
                        .collectList())
                .map(rows -> CursorPage.of(rows, size, last -> Cursor.after(Long.toString(last.seq()), last.id())));
    }

    /** How many the viewer has not seen. */
    public Mono<Long> unseen(Viewer viewer) {
        return stored.unseen(viewer.accountId());
    }

    /** Marks one as seen; a {@link Problem} of kind NOT_FOUND where the viewer has none of this id. */
    public Mono<Void> see(Viewer viewer, String id) {
        return stored.see(viewer.accountId(), id)
                .filter(Boolean::booleanValue)
                .switchIfEmpty(Mono.error(() -> Problem.of(
                        ProblemKind.NOT_FOUND,
                        "alert.problem.unknown-notification",
                        "You have no notification %s: it is too old, or the id is wrong.".formatted(id),
                        id)))
                .then();
    }

    /**
     * Marks all as seen up to a change.
     *
     * @param search only those of this saved search, null for all
     * @return how many there are
     */
    public Mono<Long> seeAll(Viewer viewer, @Nullable String search, long upTo) {
        return stored.seeAll(viewer.accountId(), search, upTo);
    }

    private record Before(long seq, String id) {

        private static Before of(@Nullable String after) {
            if (after == null || after.isEmpty()) {
                return new Before(Long.MAX_VALUE, "");
            }
            Cursor cursor = Cursor.parse(after);
            if (cursor.keys().size() != KEYS || !cursor.keys().getFirst().matches("\\d{1,18}")) {
                throw Problem.of(
                        ProblemKind.INVALID,
                        "web.problem.cursor",
                        "Cursor '%s' is not one of this list: pass the value of 'next' unchanged.".formatted(after),
                        after);
            }
            return new Before(
                    Long.parseLong(cursor.keys().getFirst()), cursor.keys().getLast());
        }
    }
}
