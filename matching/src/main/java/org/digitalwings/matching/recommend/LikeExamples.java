package org.digitalwings.matching.recommend;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.digitalwings.matching.community.Member;
import org.digitalwings.matching.community.Topic;

/**
 * Likeness to the examples of the wish: l - {@value #LESS} u, where l is the likeness to those that are wished for and u that to those that are
 * not ({@link ExampleProfile}). It may be below 0.
 */
record LikeExamples() implements Signal {

    /** How much less an example counts that is not wished for; Rocchio's gamma over beta. */
    static final double LESS = 0.5;

    private static final int NAMED = 3;

    @Override
    public String code() {
        return "like-examples";
    }

    @Override
    public Evidence measure(Pair pair) {
        double like = pair.request().liked().likeness(pair.candidate());
        double unlike = LESS * pair.request().unliked().likeness(pair.candidate());
        List<Evidence.Part> parts = new ArrayList<>();
        if (like > 0) {
            parts.add(new Evidence.Part("like", like, Side.SEEKER));
        }
        if (unlike > 0) {
            parts.add(new Evidence.Part("unlike", -unlike, Side.SEEKER));
        }
        return new Evidence(parts, List.of(new Evidence.Told(like, () -> reason(pair))));
    }

    /** Arguments: the name of the most alike example, what both have in common, the same in English. */
    private static Optional<Reason> reason(Pair pair) {
        int example = pair.request().liked().nearest(pair.candidate());
        if (example == pair.candidate()) {
            return Optional.empty();
        }
        Member other = pair.request().community().member(example);
        Set<String> theirs = other.topics().keySet().stream().map(Topic::id).collect(Collectors.toSet());
        List<Topic> topics = pair.member().topics().keySet().stream()
                .filter(topic -> theirs.contains(topic.id()))
                .sorted((a, b) -> a.id().compareTo(b.id()))
                .limit(NAMED)
                .toList();
        String common = join(topics.stream().map(Topic::name).toList());
        String commonEn = join(topics.stream().map(Topic::nameEn).toList());
        if (topics.isEmpty()) {
            common = commonWords(pair, example);
            commonEn = common;
        }
        return common.isEmpty()
                ? Optional.empty()
                : Optional.of(new Reason(ReasonCode.LIKE_EXAMPLE, List.of(other.name(), common, commonEn), List.of()));
    }

    /** Words in common, or else members to whom both are tied. */
    private static String commonWords(Pair pair, int example) {
        Focus focus = Focus.on(pair.index(), pair.index().measured(example));
        List<String> words = SharedWords.of(pair.index(), focus, ProfileReader.text(pair.member()), NAMED);
        return words.isEmpty()
                ? pair.names(pair.request().liked().commonPartners(example, pair.candidate()), NAMED)
                : join(words);
    }

    private static String join(List<String> names) {
        return String.join("、", names);
    }
}
