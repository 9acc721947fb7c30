package org.digitalwings.app.alert.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import org.digitalwings.app.account.Viewer;
import org.digitalwings.app.alert.NotificationView;
import org.digitalwings.app.alert.NotificationViews;
import org.digitalwings.app.alert.ToldNotifications;
import org.digitalwings.app.web.CursorPage;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Notifications for programs. */
@RestController
@RequestMapping("/api/notifications")
@Tag(name = "alert")
class NotificationEndpoint {

    private static final int MOST = 200;

    private final ToldNotifications notifications;
    private final NotificationViews views;

    NotificationEndpoint(ToldNotifications notifications, NotificationViews views) {
        this.notifications = notifications;
        this.views = views;
    }

    /** How many are not seen. */
    record Unseen(long unseen) {}

    @GetMapping
    @Operation(summary = "What happened to the members that the caller's saved searches find, newest first")
    Mono<CursorPage<NotificationView>> list(
            @Parameter(description = "Only those of this saved search")
                    @RequestParam(name = "search", required = false)
                    @Nullable
                    String search,
            @Parameter(description = "Only those not seen yet") @RequestParam(name = "unseen", defaultValue = "false")
                    boolean unseen,
            @RequestParam(name = "after", required = false) @Nullable String after,
            @RequestParam(name = "size", defaultValue = "50") int size,
            Viewer viewer,
            Locale locale) {
        return notifications
                .page(viewer, search, unseen, after, Math.clamp(size, 1, MOST))
                .flatMap(page -> views.of(page.items(), locale).map(shown -> new CursorPage<>(shown, page.next())));
    }

    @GetMapping("/unseen")
    @Operation(summary = "How many notifications the caller has not seen")
    Mono<Unseen> unseen(Viewer viewer) {
        return notifications.unseen(viewer).map(Unseen::new);
    }

    @PutMapping("/{id}/seen")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Marks a notification as seen")
    Mono<Void> see(@PathVariable("id") String id, Viewer viewer) {
        return notifications.see(viewer, id);
    }

    @PutMapping("/seen")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Marks all notifications as seen up to a change, those of one saved search or of all")
    Mono<Void> seeAll(
            @RequestParam(name = "search", required = false) @Nullable String search,
            @Parameter(description = "The change of the newest that was shown") @RequestParam("change") long change,
            Viewer viewer) {
        return notifications.seeAll(viewer, search, change).then();
    }
}
