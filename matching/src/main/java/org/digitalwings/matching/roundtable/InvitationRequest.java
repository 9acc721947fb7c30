package org.digitalwings.matching.roundtable;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.digitalwings.matching.community.MemberId;

/**
 * Whom to invite to a roundtable.
 *
 * @param invitees how many to invite, 1 or more
 * @param candidates at most 20,000, each id once
 * @param quotas by role; a role without one is free
 * @param perOrganization how many of one organisation at most, 1 or more
 * @param theme the topics to cover, each once
 * @param mandatory who must be invited; candidates
 * @param excluded who must not be invited, none of them mandatory; ids that are not candidates do no harm
 * @param acquainted pairs who know each other already; pairs that are not both candidates do no harm
 * @param weights what the goals are worth
 * @param standbyPerRole how many to keep on the standby list of each role, 0 or more
 */
public record InvitationRequest(
        int invitees,
        List<Candidate> candidates,
        Map<Role, Quota> quotas,
        int perOrganization,
        List<TopicDemand> theme,
        Set<MemberId> mandatory,
        Set<MemberId> excluded,
        Set<Pair> acquainted,
        InvitationWeights weights,
        int standbyPerRole) {

    /** The most candidates a request may have. */
    public static final int MOST_CANDIDATES = 20_000;

    public InvitationRequest {
        candidates = List.copyOf(candidates);
        quotas = Map.copyOf(quotas);
        theme = List.copyOf(theme);
        mandatory = Set.copyOf(mandatory);
        excluded = Set.copyOf(excluded);
        acquainted = Set.copyOf(acquainted);
        requireAtLeast("Number of invitees", invitees, 1);
        requireAtLeast("Number of invitees of one organisation", perOrganization, 1);
        requireAtLeast("Length of the standby list", standbyPerRole, 0);
        if (candidates.size() > MOST_CANDIDATES) {
            throw new IllegalArgumentException(
                    "%d candidates are more than %d: narrow the candidates down by search first."
                            .formatted(candidates.size(), MOST_CANDIDATES));
        }
        Set<MemberId> ids = new HashSet<>();
        for (Candidate candidate : candidates) {
            if (!ids.add(candidate.id())) {
                throw new IllegalArgumentException("Candidate %s is listed twice.".formatted(candidate.id()));
            }
        }
        requireMandatory(mandatory, ids, excluded);
        if (theme.stream().map(TopicDemand::topic).distinct().count() < theme.size()) {
            throw new IllegalArgumentException("The theme names a topic twice: %s.".formatted(theme));
        }
    }

    private static void requireAtLeast(String what, int value, int least) {
        if (value < least) {
            throw new IllegalArgumentException("%s %d must be at least %d.".formatted(what, value, least));
        }
    }

    private static void requireMandatory(Set<MemberId> mandatory, Set<MemberId> ids, Set<MemberId> excluded) {
        for (MemberId id : mandatory) {
            if (!ids.contains(id)) {
                throw new IllegalArgumentException(
                        "Mandatory invitee %s is not a candidate: add it to the candidates.".formatted(id));
            }
            if (excluded.contains(id)) {
                throw new IllegalArgumentException(
                        "Member %s is both mandatory and excluded: decide for one.".formatted(id));
            }
        }
    }
}
