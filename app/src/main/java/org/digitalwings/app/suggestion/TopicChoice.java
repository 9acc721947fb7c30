package org.digitalwings.app.suggestion;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.digitalwings.app.community.CurrentCommunity;
import org.digitalwings.app.compute.Compute;
import org.digitalwings.matching.community.Community;
import org.digitalwings.matching.community.Topic;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The topics that the most members are about, to choose from. Counted once a snapshot, when first asked for. */
@Component
public final class TopicChoice {

    private static final int LIMIT = 100;

    private final CurrentCommunity current;
    private final Compute compute;
    private volatile Counted counted = new Counted(-1, List.of());

    private record Counted(long position, List<Topic> topics) {}

    TopicChoice(CurrentCommunity current, Compute compute) {
        this.current = current;
        this.compute = compute;
    }

    /** The topics, those of most members first. */
    public Mono<List<Topic>> topics() {
        Counted known = counted;
        Community community = current.get();
        return known.position() == community.position()
                ? Mono.just(known.topics())
                : compute.run(() -> count(community))
                        .doOnNext(fresh -> counted = fresh)
                        .map(Counted::topics);
    }

    private static Counted count(Community community) {
        Map<Topic, Integer> members = new HashMap<>();
        community.forEachIndex(index ->
                community.member(index).topics().keySet().forEach(topic -> members.merge(topic, 1, Integer::sum)));
        List<Topic> topics = members.entrySet().stream()
                .sorted(Map.Entry.<Topic, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(entry -> entry.getKey().id()))
                .limit(LIMIT)
                .map(Map.Entry::getKey)
                .toList();
        return new Counted(community.position(), topics);
    }
}
