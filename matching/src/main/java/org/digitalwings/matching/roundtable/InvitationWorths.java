package org.digitalwings.matching.roundtable;

import java.util.List;

/** What candidates and covered topics are worth, by position. */
final class InvitationWorths {

    private final double[] own;
    private final double[][] topic;
    private final double[] wanted;
    private final double[] weight;
    private final double strangers;

    InvitationWorths(InvitationRequest request) {
        InvitationWeights weights = request.weights();
        List<TopicDemand> theme = request.theme();
        this.strangers = weights.of(InvitationGoal.STRANGERS);
        this.wanted = theme.stream().mapToDouble(TopicDemand::wanted).toArray();
        this.weight = theme.stream()
                .mapToDouble(demand -> demand.weight() * weights.of(InvitationGoal.COVERAGE))
                .toArray();
        this.own = new double[request.candidates().size()];
        this.topic = new double[own.length][theme.size()];
        for (int i = 0; i < own.length; i++) {
            Candidate candidate = request.candidates().get(i);
            own[i] = weights.of(InvitationGoal.RELEVANCE) * candidate.relevance()
                    + weights.of(InvitationGoal.LOCALITY) * candidate.locality()
                    + weights.of(InvitationGoal.FRESHNESS) * candidate.freshness()
                    + weights.of(InvitationGoal.ACCEPTANCE) * candidate.acceptance();
            for (int t = 0; t < theme.size(); t++) {
                topic[i][t] = candidate.topics().getOrDefault(theme.get(t).topic(), 0.0);
            }
        }
    }

    int topics() {
        return wanted.length;
    }

    /** What a candidate is worth without coverage and acquaintances. */
    double own(int candidate) {
        return own[candidate];
    }

    /** A candidate's weight on a topic of the theme. */
    double topic(int candidate, int t) {
        return topic[candidate][t];
    }

    /** How many are wanted on a topic. */
    double wanted(int t) {
        return wanted[t];
    }

    /** What one invitee is worth who speaks fully on a topic that is not covered yet. */
    double weight(int t) {
        return weight[t];
    }

    /** What it is worth that invitees of so much weight together speak on a topic. */
    double coverage(int t, double covered) {
        return weight[t] * Math.min(wanted[t], covered);
    }

    /** What a pair of acquaintances costs. */
    double strangers() {
        return strangers;
    }
}
