package org.digitalwings.matching.roundtable;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.digitalwings.matching.community.MemberId;

/**
 * Checks lists of invitees made by hand or by planners against the rules of a request, and says what they are worth. It knows the
 * rules only, and nothing of how lists are made.
 */
public final class InvitationChecker {

    private final InvitationRequest request;
    private final Map<MemberId, Candidate> candidates = new HashMap<>();

    public InvitationChecker(InvitationRequest request) {
        this.request = request;
        request.candidates().forEach(candidate -> candidates.put(candidate.id(), candidate));
    }

    /** All rules that a list breaks; empty where it keeps all. */
    public List<Violation> check(List<MemberId> invitees) {
        List<Violation> broken = new ArrayList<>();
        Set<MemberId> chosen = new HashSet<>(invitees);
        if (chosen.size() != invitees.size() || invitees.size() != request.invitees()) {
            broken.add(new Violation(
                    Rule.INVITEES,
                    "%d different ones of %d invitees, must be %d"
                            .formatted(chosen.size(), invitees.size(), request.invitees())));
        }
        for (MemberId id : chosen) {
            if (!candidates.containsKey(id) || request.excluded().contains(id)) {
                broken.add(new Violation(Rule.EXCLUDED, "%s is excluded or no candidate".formatted(id)));
            }
        }
        for (MemberId id : request.mandatory()) {
            if (!chosen.contains(id)) {
                broken.add(new Violation(Rule.MANDATORY, "%s is mandatory".formatted(id)));
            }
        }
        List<Candidate> known = candidates(chosen);
        checkRoles(known, broken);
        checkOrganizations(known, broken);
        return broken;
    }

    /** What a list is worth by goal, whether or not it keeps the rules; those who are no candidates are worth nothing. */
    public Map<InvitationGoal, Double> worth(List<MemberId> invitees) {
        Set<MemberId> chosen = new HashSet<>(invitees);
        List<Candidate> known = candidates(chosen);
        Map<InvitationGoal, Double> units = new EnumMap<>(InvitationGoal.class);
        units.put(
                InvitationGoal.RELEVANCE,
                known.stream().mapToDouble(Candidate::relevance).sum());
        units.put(
                InvitationGoal.LOCALITY,
                known.stream().mapToDouble(Candidate::locality).sum());
        units.put(
                InvitationGoal.FRESHNESS,
                known.stream().mapToDouble(Candidate::freshness).sum());
        units.put(
                InvitationGoal.ACCEPTANCE,
                known.stream().mapToDouble(Candidate::acceptance).sum());
        double coverage = 0;
        for (TopicDemand demand : request.theme()) {
            double covered = known.stream()
                    .mapToDouble(one -> one.topics().getOrDefault(demand.topic(), 0.0))
                    .sum();
            coverage += demand.weight() * Math.min(demand.wanted(), covered);
        }
        units.put(InvitationGoal.COVERAGE, coverage);
        long acquainted = request.acquainted().stream()
                .filter(pair -> chosen.contains(pair.first()) && chosen.contains(pair.second()))
                .filter(pair -> candidates.containsKey(pair.first()) && candidates.containsKey(pair.second()))
                .count();
        units.put(InvitationGoal.STRANGERS, -1.0 * acquainted);
        units.replaceAll((goal, number) -> number * request.weights().of(goal));
        return units;
    }

    private List<Candidate> candidates(Set<MemberId> chosen) {
        return request.candidates().stream()
                .filter(candidate -> chosen.contains(candidate.id()))
                .toList();
    }

    private void checkRoles(List<Candidate> known, List<Violation> broken) {
        request.quotas().forEach((role, quota) -> {
            long count = known.stream().filter(one -> one.role() == role).count();
            if (count < quota.least()) {
                broken.add(new Violation(
                        Rule.ROLE_LEAST, "%d of role %s, at least %d".formatted(count, role, quota.least())));
            }
            if (count > quota.most()) {
                broken.add(new Violation(
                        Rule.ROLE_MOST, "%d of role %s, at most %d".formatted(count, role, quota.most())));
            }
        });
    }

    private void checkOrganizations(List<Candidate> known, List<Violation> broken) {
        Map<MemberId, Integer> counts = new HashMap<>();
        for (Candidate one : known) {
            MemberId organization = one.organization();
            if (organization != null && counts.merge(organization, 1, Integer::sum) == request.perOrganization() + 1) {
                broken.add(new Violation(
                        Rule.PER_ORGANIZATION,
                        "more than %d of organisation %s".formatted(request.perOrganization(), organization)));
            }
        }
    }
}
