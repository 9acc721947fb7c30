package org.digitalwings.app.alert.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.digitalwings.app.account.Viewer;
import org.digitalwings.app.alert.KeptSearches;
import org.digitalwings.app.alert.NotificationView;
import org.digitalwings.app.alert.NotificationViews;
import org.digitalwings.app.alert.ToldNotifications;
import org.digitalwings.app.web.Flash;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.WebSession;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;

/** The page of the viewer's notifications. */
@Controller
@RequestMapping("/notifications")
class NotificationPages {

    private static final int PAGE = 30;
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final ToldNotifications notifications;
    private final NotificationViews views;
    private final KeptSearches searches;

    NotificationPages(ToldNotifications notifications, NotificationViews views, KeptSearches searches) {
        this.notifications = notifications;
        this.views = views;
        this.searches = searches;
    }

    /**
     * What of the list is shown.
     *
     * @param search only those of this saved search, empty for all
     */
    record Shown(
            @Nullable String search,
            @Nullable Boolean unseen,
            @Nullable String after) {

        private @Nullable String searchOrNull() {
            return search == null || search.isBlank() ? null : search;
        }

        private boolean isUnseen() {
            return Boolean.TRUE.equals(unseen);
        }

        /** The address of the list, from its beginning or after a cursor. */
        String address(@Nullable String cursor) {
            var address = UriComponentsBuilder.fromPath("/notifications");
            if (searchOrNull() != null) {
                address.queryParam("search", "{search}");
            }
            if (isUnseen()) {
                address.queryParam("unseen", true);
            }
            if (cursor != null) {
                address.queryParam("after", cursor);
            }
            return searchOrNull() == null
                    ? address.toUriString()
                    : address.encode().buildAndExpand(searchOrNull()).toUriString();
        }
    }

    @GetMapping
    Mono<Rendering> list(Shown shown, Viewer viewer, Locale locale) {
        return Mono.zip(
                        notifications.page(viewer, shown.searchOrNull(), shown.isUnseen(), shown.after(), PAGE),
                        searches.of(viewer).collectList())
                .flatMap(parts -> views.of(parts.getT1().items(), locale)
                        .map(told -> Rendering.view("alert/notifications")
                                .modelAttribute("shown", shown)
                                .modelAttribute("searches", parts.getT2())
                                .modelAttribute("days", byDay(told))
                                .modelAttribute(
                                        "newest",
                                        told.isEmpty() ? 0 : told.getFirst().change())
                                .modelAttribute(
                                        "anyUnseen", told.stream().anyMatch(notification -> !notification.seen()))
                                .modelAttribute(
                                        "next",
                                        parts.getT1().next() == null
                                                ? ""
                                                : shown.address(parts.getT1().next()))
                                .modelAttribute("first", shown.after() == null ? "" : shown.address(null))
                                .build()));
    }

    @PostMapping("/{id}/seen")
    Mono<Rendering> see(@PathVariable("id") String id, Shown shown, Viewer viewer) {
        return notifications
                .see(viewer, id)
                .thenReturn(Rendering.redirectTo(shown.address(shown.after())).build());
    }

    @PostMapping("/seen")
    Mono<Rendering> seeAll(@RequestParam("change") long change, Shown shown, Viewer viewer, WebSession session) {
        return notifications
                .seeAll(viewer, shown.searchOrNull(), change)
                .doOnNext(seen -> Flash.success(session, "alert.seen"))
                .thenReturn(Rendering.redirectTo(shown.address(null)).build());
    }

    private static Map<LocalDate, List<NotificationView>> byDay(List<NotificationView> told) {
        Map<LocalDate, List<NotificationView>> days = new LinkedHashMap<>();
        told.forEach(notification -> days.computeIfAbsent(notification.day(ZONE), day -> new ArrayList<>())
                .add(notification));
        return days;
    }
}
