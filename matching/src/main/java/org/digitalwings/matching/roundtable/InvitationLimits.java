package org.digitalwings.matching.roundtable;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.digitalwings.matching.community.MemberId;

/**
 * The rules of an invitation request by position. Some can be let go, to find out which of them contradict each other.
 *
 * @param invitees how many are invited; {@link #ANY} where the number is let go
 * @param role by candidate, the position of the role
 * @param organization by candidate, the position of the organisation, -1 for none
 * @param organizations how many organisations there are
 * @param least by role
 * @param most by role
 */
record InvitationLimits(
        int invitees,
        List<Integer> role,
        List<Integer> organization,
        int organizations,
        List<Integer> least,
        List<Integer> most,
        int perOrganization,
        BitSet mandatory,
        BitSet barred) {

    /** Any number of invitees. */
    static final int ANY = -1;

    static final List<Role> ROLES = List.of(Role.values());

    static InvitationLimits of(InvitationRequest request) {
        Map<MemberId, Integer> organizations = new HashMap<>();
        BitSet mandatory = new BitSet();
        BitSet barred = new BitSet();
        Integer[] organization = new Integer[request.candidates().size()];
        for (int i = 0; i < organization.length; i++) {
            Candidate candidate = request.candidates().get(i);
            MemberId from = candidate.organization();
            organization[i] = from == null ? -1 : organizations.computeIfAbsent(from, id -> organizations.size());
            mandatory.set(i, request.mandatory().contains(candidate.id()));
            barred.set(i, request.excluded().contains(candidate.id()));
        }
        return new InvitationLimits(
                request.invitees(),
                request.candidates().stream().map(c -> ROLES.indexOf(c.role())).toList(),
                Arrays.asList(organization),
                organizations.size(),
                ROLES.stream().map(role -> quota(request, role).least()).toList(),
                ROLES.stream().map(role -> quota(request, role).most()).toList(),
                request.perOrganization(),
                mandatory,
                barred);
    }

    private static Quota quota(InvitationRequest request, Role role) {
        return request.quotas().getOrDefault(role, Quota.atLeast(0));
    }

    int candidates() {
        return role.size();
    }

    /** The most invitees that may have to be looked at. */
    int reach() {
        long needed = least.stream().mapToLong(Integer::longValue).sum() + mandatory.cardinality();
        long wanted = invitees == ANY ? needed : Math.max(invitees, needed);
        return (int) Math.min(candidates(), wanted);
    }

    InvitationLimits withInvitees(int number) {
        return new InvitationLimits(
                number, role, organization, organizations, least, most, perOrganization, mandatory, barred);
    }

    InvitationLimits withLeast(int which, int number) {
        return new InvitationLimits(
                invitees,
                role,
                organization,
                organizations,
                with(least, which, number),
                most,
                perOrganization,
                mandatory,
                barred);
    }

    InvitationLimits withMost(int which, int number) {
        return new InvitationLimits(
                invitees,
                role,
                organization,
                organizations,
                least,
                with(most, which, number),
                perOrganization,
                mandatory,
                barred);
    }

    InvitationLimits withPerOrganization(int number) {
        return new InvitationLimits(
                invitees, role, organization, organizations, least, most, number, mandatory, barred);
    }

    InvitationLimits without(int mandatoryCandidate) {
        BitSet rest = (BitSet) mandatory.clone();
        rest.clear(mandatoryCandidate);
        return new InvitationLimits(
                invitees, role, organization, organizations, least, most, perOrganization, rest, barred);
    }

    InvitationLimits barringNobody() {
        return new InvitationLimits(
                invitees, role, organization, organizations, least, most, perOrganization, mandatory, new BitSet());
    }

    private static List<Integer> with(List<Integer> numbers, int which, int number) {
        Integer[] changed = numbers.toArray(Integer[]::new);
        changed[which] = number;
        return Arrays.asList(changed);
    }
}
