package org.digitalwings.matching.recommend;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.digitalwings.matching.community.Member;
import org.digitalwings.matching.community.MemberId;
import org.jspecify.annotations.Nullable;

/** A seeker and one candidate, with what several signals want to know of both. For one thread. */
final class Pair {

    private final Request request;
    private final int candidate;
    private final Member member;
    private final Map<Space, Tastes> tastes = new EnumMap<>(Space.class);
    private @Nullable History history;
    private @Nullable Answers answers;

    /** What the candidate's history says of the seeker, and the seeker's of the candidate: shares from 0 to 1. */
    record Tastes(double candidates, double seekers) {

        /** No history is looked at. */
        static final Tastes NONE = new Tastes(0, 0);

        /** The clearer one of the two. */
        double share() {
            return Math.max(candidates, seekers);
        }

        /** The clearer one as evidence: it is its owner whom it makes say yes. */
        Evidence.Part part() {
            return new Evidence.Part("history", share(), candidates >= seekers ? Side.CANDIDATE : Side.SEEKER);
        }
    }

    Pair(Request request, int candidate) {
        this.request = request;
        this.candidate = candidate;
        this.member = request.community().member(candidate);
    }

    Request request() {
        return request;
    }

    ProfileIndex index() {
        return request.index();
    }

    Past past() {
        return request.past();
    }

    int candidate() {
        return candidate;
    }

    /** The candidate as a member. */
    Member member() {
        return member;
    }

    Member seeker() {
        return request.community().member(request.seeker());
    }

    Measured profile() {
        return index().measured(candidate);
    }

    /** How alike the two are in a space, 0 to 1. */
    double likeness(Space space) {
        return Math.min(1, request.focus().likeness(space, profile()));
    }

    History history() {
        History known = history;
        if (known == null) {
            known = History.of(past(), candidate);
            history = known;
        }
        return known;
    }

    /** What the candidate answered to others, and what waits for its answer. */
    Answers answers() {
        Answers known = answers;
        if (known == null) {
            known = Answers.of(past(), candidate);
            answers = known;
        }
        return known;
    }

    Tastes tastes(Space space) {
        return tastes.computeIfAbsent(space, this::measureTastes);
    }

    /** O(candidate's history) and, of each of its members for the first time, O(terms). */
    private Tastes measureTastes(Space space) {
        double mass = 0;
        if (!request.profile().isEmpty(space)) {
            for (int at = 0; at < history().size(); at++) {
                int member = history().member(at);
                mass += member == request.seeker() ? 0 : history().weight(at) * request.likeness(space, member);
            }
        }
        for (int member : history().away().members()) {
            mass -= history().away().get(member) * request.likeness(space, member);
        }
        double own = profile().isEmpty(space) ? 0 : request.history().weightOf(candidate);
        double seekers = request.historyFocus().likeness(space, profile()) - own;
        return new Tastes(Taste.share(history(), mass), Taste.share(request.history(), seekers));
    }

    MemberId id(int member) {
        return request.community().member(member).id();
    }

    String name(int member) {
        return request.community().member(member).name();
    }

    /** The names of the first few of some members. */
    String names(List<Integer> members, int limit) {
        return String.join("、", members.stream().limit(limit).map(this::name).toList());
    }
}
