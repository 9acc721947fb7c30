package org.digitalwings.app.alert;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.digitalwings.app.compute.Compute;
import org.digitalwings.app.search.FacetNames;
import org.digitalwings.graph.alert.Notification;
import org.digitalwings.matching.community.MemberId;
import org.digitalwings.matching.search.FilterWords;
import org.digitalwings.matching.search.Hit;
import org.digitalwings.matching.search.SearchIndex;
import org.digitalwings.matching.search.TypedQuery;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Says of notifications why they were told, by what everybody in the community may see of the members now. */
@Component
public final class NotificationViews {

    private final FacetNames names;
    private final SearchIndex index;
    private final Compute compute;

    NotificationViews(FacetNames names, SearchIndex index, Compute compute) {
        this.names = names;
        this.index = index;
        this.compute = compute;
    }

    /** The views in the order of the notifications. */
    public Mono<List<NotificationView>> of(List<Notification> told, Locale locale) {
        return names.in(locale).flatMap(named -> compute.run(() -> views(told, named.words(), locale)));
    }

    private List<NotificationView> views(List<Notification> told, FilterWords words, Locale locale) {
        Map<String, Map<String, Hit>> hits = new HashMap<>();
        told.stream().collect(Collectors.groupingBy(Notification::query)).forEach((query, alike) -> {
            List<MemberId> members = alike.stream()
                    .map(notification -> new MemberId(notification.member().id()))
                    .distinct()
                    .toList();
            hits.put(
                    query,
                    index.show(members, TypedQuery.read(query, words).text()).stream()
                            .collect(Collectors.toMap(hit -> hit.id().value(), hit -> hit)));
        });
        return told.stream()
                .map(notification -> NotificationView.of(
                        notification,
                        hits.getOrDefault(notification.query(), Map.of())
                                .get(notification.member().id()),
                        locale.toLanguageTag()))
                .toList();
    }
}
