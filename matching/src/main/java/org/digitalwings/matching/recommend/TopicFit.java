package org.digitalwings.matching.recommend;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.digitalwings.matching.community.Member;
import org.digitalwings.matching.community.Topic;

/**
 * Topics and technologies: the cosine of the two profiles, or the share of one side's history that is about the other's
 * topics ({@link Taste}).
 */
record TopicFit() implements Signal {

    private static final int NAMED = 3;

    @Override
    public String code() {
        return "topic-fit";
    }

    @Override
    public Evidence measure(Pair pair) {
        double own = pair.likeness(Space.TOPIC);
        Pair.Tastes tastes = pair.tastes(Space.TOPIC);
        return Evidence.either("own", own, "history", tastes.share(), reason(pair, own, tastes));
    }

    private static Optional<Reason> reason(Pair pair, double own, Pair.Tastes tastes) {
        if (own == 0 || own < tastes.share() * (1 - own)) {
            return history(pair, tastes);
        }
        return sharedTopics(pair);
    }

    /** Arguments: the number of members, some of their names. */
    private static Optional<Reason> history(Pair pair, Pair.Tastes tastes) {
        boolean theirs = tastes.candidates().share() >= tastes.seekers().share();
        List<Integer> alike = (theirs ? tastes.candidates() : tastes.seekers()).alike();
        if (alike.isEmpty()) {
            return Optional.empty();
        }
        ReasonCode code = theirs ? ReasonCode.HISTORY_IN_TOPICS : ReasonCode.FITS_HISTORY_IN_TOPICS;
        List<String> arguments = List.of(String.valueOf(alike.size()), pair.names(alike, 2));
        return Optional.of(new Reason(code, arguments, List.of()));
    }

    /** Arguments: the topics in Chinese, in English. */
    private static Optional<Reason> sharedTopics(Pair pair) {
        Set<String> sought = new HashSet<>();
        for (int actor : pair.request().actors()) {
            Member member = pair.request().community().member(actor);
            member.topics().keySet().forEach(topic -> sought.add(topic.id()));
        }
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
