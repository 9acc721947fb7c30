package org.digitalwings.matching.recommend;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.digitalwings.matching.community.Direction;
import org.digitalwings.matching.community.Entry;
import org.digitalwings.matching.community.MemberId;
import org.digitalwings.matching.community.TieKind;

/**
 * What one judge knows of entrants, and what forbids that the judge looks at them: topics, words and former judging, with the same
 * rules and measures that suggestions go by. For one thread.
 */
public final class Expertise {

    private static final double TOPICS = 0.4;
    private static final double WORDS = 0.4;
    private static final double TRACK = 0.2;

    /** So many former judgings of a track count for half of what any number can. */
    private static final double HALF = 2;

    /** What keeps a judge from an entrant beside conflicts of interest. */
    private static final Set<ReasonCode> APART =
            EnumSet.of(ReasonCode.ITSELF, ReasonCode.BLOCKED, ReasonCode.BLOCKED_BY);

    private final Request request;
    private final TopicFit topics = new TopicFit();
    private final TextFit words = new TextFit();
    private final Map<String, Integer> judged = new HashMap<>();

    Expertise(Request request) {
        this.request = request;
        Past past = request.past();
        past.visit(
                request.seeker(),
                TieKind.JUDGED,
                Direction.OUTGOING,
                Integer.MAX_VALUE,
                (member, s, u, w) -> past.community().member(member).entries().stream()
                        .filter(past::isKnown)
                        .map(Entry::track)
                        .distinct()
                        .forEach(track -> judged.merge(track, 1, Integer::sum)));
    }

    /**
     * How well a judge knows an entrant.
     *
     * @param explanation adds up to the score, 0 to 1
     * @param reasons the topics and words that they share, or what the judge has dealt with; clearest first
     * @param judgedInTrack how many entrants of the track the judge has judged before
     */
    public record Fit(Explanation explanation, List<Reason> reasons, int judgedInTrack) {

        public Fit {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * The score of {@link #fit} alone, without words: from 0 to 1.
     *
     * @throws UnknownMemberException where the entrant is not in the community
     */
    public double score(MemberId entrant, String track) {
        Pair pair = new Pair(request, request.find(entrant));
        return explain(topics.measure(pair), words.measure(pair), track).value();
    }

    /**
     * How well the judge knows an entrant, and why.
     *
     * @throws UnknownMemberException where the entrant is not in the community
     */
    public Fit fit(MemberId entrant, String track) {
        Pair pair = new Pair(request, request.find(entrant));
        Evidence topic = topics.measure(pair);
        Evidence word = words.measure(pair);
        List<Evidence> clearest = new ArrayList<>(
                Stream.of(topic, word).filter(evidence -> evidence.value() > 0).toList());
        if (word.value() > topic.value()) {
            clearest = clearest.reversed();
        }
        return new Fit(
                explain(topic, word, track),
                clearest.stream()
                        .flatMap(evidence -> evidence.reason().stream())
                        .toList(),
                judged.getOrDefault(track, 0));
    }

    private Explanation explain(Evidence topic, Evidence word, String track) {
        int before = judged.getOrDefault(track, 0);
        return Explanation.sum(
                "expertise",
                List.of(
                        Explanation.of("topic-fit", TOPICS * topic.value()),
                        Explanation.of("text-fit", WORDS * word.value()),
                        Explanation.of("judged-in-track", TRACK * before / (before + HALF))));
    }

    /**
     * The conflicts of interest between the judge and an entrant that nobody has put aside, each with its path; empty where there is none.
     * Having met, passed over or judged an entrant before is none.
     *
     * @throws UnknownMemberException where the entrant is not in the community
     */
    public List<Reason> conflicts(MemberId entrant) {
        return request.rules().against(request.find(entrant)).stream()
                .filter(reason -> reason.code().isConflict() || APART.contains(reason.code()))
                .toList();
    }

    /**
     * Conflicts of interest that keep nobody from judging: those that were put aside, and those that cannot be verified since one of the two
     * could be somebody else.
     *
     * @throws UnknownMemberException where the entrant is not in the community
     */
    public List<Reason> notes(MemberId entrant) {
        return request.rules().notes(request.find(entrant));
    }
}
