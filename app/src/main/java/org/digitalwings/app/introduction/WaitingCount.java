package org.digitalwings.app.introduction;

import java.util.Map;
import java.util.stream.IntStream;
import org.digitalwings.app.account.Viewer;
import org.digitalwings.app.community.CurrentCommunity;
import org.digitalwings.app.web.PageAttributes;
import org.digitalwings.matching.community.Community;
import org.digitalwings.matching.community.Direction;
import org.digitalwings.matching.community.MemberId;
import org.digitalwings.matching.community.Neighbours;
import org.digitalwings.matching.community.TieKind;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Adds {@code viewerCounts} to every page: for the address of the introductions how many wait for the viewer's answer. */
@Component
final class WaitingCount implements PageAttributes {

    private final CurrentCommunity current;

    WaitingCount(CurrentCommunity current) {
        this.current = current;
    }

    @Override
    public Mono<Map<String, Object>> of(ServerWebExchange exchange) {
        return Viewer.of(exchange)
                .map(viewer -> current.ifLoaded()
                        .map(community -> count(community, viewer))
                        .orElse(0L))
                .map(count -> Map.<String, Object>of("viewerCounts", Map.of(IntroductionConfiguration.HREF, count)))
                .defaultIfEmpty(Map.of());
    }

    private static long count(Community community, Viewer viewer) {
        return viewer.members().stream()
                .mapToLong(member -> count(community, member))
                .sum();
    }

    private static long count(Community community, MemberId member) {
        int index = community.indexOf(member);
        if (index < 0) {
            return 0;
        }
        Neighbours askers = community.ties(index, TieKind.ASKED, Direction.INCOMING);
        return IntStream.range(0, askers.size())
                .filter(at -> askers.until(at) == Neighbours.OPEN)
                .count();
    }
}
