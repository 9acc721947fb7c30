package org.digitalwings.matching.recommend;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.digitalwings.matching.community.Member;
import org.digitalwings.matching.community.Topic;

/**
 * Topics and technologies: the cosine of the two profiles, or the share of one side's history that is about the other's
 * topics ({@link Taste}).
 */
record TopicFit(boolean byHistory) implements Signal {

    TopicFit() {
        this(true);
    }

    private static final int NAMED = 3;

    @Override
    public String code() {
        return "topic-fit";
    }

    @Override
    public Evidence measure(Pair pair) {
        double own = pair.likeness(Space.TOPIC);
        Pair.Tastes tastes = byHistory ? pair.tastes(Space.TOPIC) : Pair.Tastes.NONE;
        return Evidence.either(
                new Evidence.Part("own", own, Side.BOTH), tastes.part(), () -> reason(pair, own, tastes));
    }

    private static Optional<Reason> reason(Pair pair, double own, Pair.Tastes tastes) {
        if (own == 0 || own < tastes.share() * (1 - own)) {
            return history(pair, tastes);
        }
        return sharedTopics(pair);
    }

    private static Optional<Reason> history(Pair pair, Pair.Tastes tastes) {
        Precedents precedents = Precedents.clearer(pair, tastes);
        Set<String> topics = precedents.areCandidates() ? sought(pair) : topics(pair.member());
        return precedents.reason(
                ReasonCode.HISTORY_IN_TOPICS,
                ReasonCode.FITS_HISTORY_IN_TOPICS,
                Space.TOPIC,
                member -> !Collections.disjoint(
                        topics, topics(pair.request().community().member(member))),
                List.of());
    }

    private static Set<String> sought(Pair pair) {
        Set<String> sought = new HashSet<>();
        for (int actor : pair.request().actors()) {
            sought.addAll(topics(pair.request().community().member(actor)));
        }
        return sought;
    }

    private static Set<String> topics(Member member) {
        return member.topics().keySet().stream().map(Topic::id).collect(Collectors.toSet());
    }

    /** Arguments: the topics in Chinese, in English. */
    private static Optional<Reason> sharedTopics(Pair pair) {
        Set<String> sought = sought(pair);
        List<Topic> shared = pair.member().topics().entrySet().stream()
                .filter(entry -> sought.contains(entry.getKey().id()))
                .sorted(Map.Entry.<Topic, Double>comparingByValue()
                        .reversed()
                        .thenComparing(entry -> entry.getKey().id(), Comparator.naturalOrder()))
                .limit(NAMED)
                .map(Map.Entry::getKey)
                .toList();
        if (shared.isEmpty()) {
            return sharedTechnologies(pair);
        }
        String names = String.join("、", shared.stream().map(Topic::name).toList());
        String namesEn = String.join(", ", shared.stream().map(Topic::nameEn).toList());
        return Optional.of(new Reason(ReasonCode.SHARED_TOPICS, List.of(names, namesEn), List.of()));
    }

    private static Optional<Reason> sharedTechnologies(Pair pair) {
        List<String> shared = pair.member().technologies().stream()
                .filter(pair.seeker().technologies()::contains)
                .sorted()
                .limit(NAMED)
                .toList();
        return shared.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Reason(ReasonCode.SHARED_TECHNOLOGIES, List.of(String.join(", ", shared)), List.of()));
    }
}
