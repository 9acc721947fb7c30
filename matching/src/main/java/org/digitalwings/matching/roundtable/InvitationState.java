package org.digitalwings.matching.roundtable;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.digitalwings.matching.community.MemberId;

/** A choice of invitees that knows what it is worth and what an exchange would gain, in O(topics of the theme). */
final class InvitationState {

    private final InvitationLimits limits;
    private final int[] role;
    private final int[] organization;
    private final InvitationWorths worths;
    private final BitSet chosen = new BitSet();
    private final double[] covered;
    private final int[] byRole;
    private final int[] byOrganization;
    private final int[] acquaintances;
    private final List<Set<Integer>> knows;
    private double value;

    InvitationState(InvitationRequest request, InvitationLimits limits, InvitationWorths worths) {
        this.limits = limits;
        this.role = limits.role().stream().mapToInt(Integer::intValue).toArray();
        this.organization =
                limits.organization().stream().mapToInt(Integer::intValue).toArray();
        this.worths = worths;
        this.covered = new double[worths.topics()];
        this.byRole = new int[limits.least().size()];
        this.byOrganization = new int[limits.organizations()];
        this.acquaintances = new int[limits.candidates()];
        this.knows = knows(request);
    }

    /** Replaces the choice. */
    void set(BitSet invitees) {
        BitSet before = (BitSet) chosen.clone();
        before.stream().forEach(this::remove);
        invitees.stream().forEach(this::add);
    }

    BitSet copyOfChosen() {
        return (BitSet) chosen.clone();
    }

    boolean isChosen(int candidate) {
        return chosen.get(candidate);
    }

    double value() {
        return value;
    }

    /** How many of the invitees a candidate knows. */
    int acquaintances(int candidate) {
        return acquaintances[candidate];
    }

    double covered(int topic) {
        return covered[topic];
    }

    int ofRole(int which) {
        return byRole[which];
    }

    boolean isOrganizationFull(int candidate) {
        int from = organization[candidate];
        return from >= 0 && byOrganization[from] >= limits.perOrganization();
    }

    /** Whether the limits of roles allow one to come instead of an invitee. */
    boolean rolesAllow(int out, int in) {
        int roleOut = role[out];
        int roleIn = role[in];
        return roleOut == roleIn
                || (byRole[roleOut] > limits.least().get(roleOut)
                        && byRole[roleIn] < limits.most().get(roleIn));
    }

    /** Whether the limit of organisations allows one to come instead of an invitee. */
    boolean organizationsAllow(int out, int in) {
        return !isOrganizationFull(in) || organization[out] == organization[in];
    }

    /** What one more invitee would add. */
    double gainOfAdding(int in) {
        double gain = worths.own(in) - worths.strangers() * acquaintances[in];
        for (int t = 0; t < covered.length; t++) {
            gain += worths.coverage(t, covered[t] + worths.topic(in, t)) - worths.coverage(t, covered[t]);
        }
        return gain;
    }

    /** What it would gain that one comes instead of an invitee. */
    double gainOfExchange(int out, int in) {
        double gain = worths.own(in) - worths.own(out);
        for (int t = 0; t < covered.length; t++) {
            double change = worths.topic(in, t) - worths.topic(out, t);
            if (change != 0) {
                gain += worths.coverage(t, covered[t] + change) - worths.coverage(t, covered[t]);
            }
        }
        int more = acquaintances[in] - acquaintances[out];
        if (acquaintances[in] > 0 && knows.get(in).contains(out)) {
            more--;
        }
        gain -= worths.strangers() * more;
        return gain;
    }

    void exchange(int out, int in) {
        remove(out);
        add(in);
    }

    private void add(int candidate) {
        value += gainOfAdding(candidate);
        count(candidate, 1);
    }

    private void remove(int candidate) {
        count(candidate, -1);
        value -= gainOfAdding(candidate);
    }

    private void count(int candidate, int change) {
        chosen.set(candidate, change > 0);
        byRole[role[candidate]] += change;
        if (organization[candidate] >= 0) {
            byOrganization[organization[candidate]] += change;
        }
        for (int t = 0; t < covered.length; t++) {
            covered[t] += change * worths.topic(candidate, t);
        }
        for (int other : knows.get(candidate)) {
            acquaintances[other] += change;
        }
    }

    private static List<Set<Integer>> knows(InvitationRequest request) {
        Map<MemberId, Integer> index = new HashMap<>();
        request.candidates().forEach(candidate -> index.put(candidate.id(), index.size()));
        List<Set<Integer>> knows = IntStream.range(0, index.size())
                .<Set<Integer>>mapToObj(i -> new HashSet<>(4))
                .toList();
        for (Pair pair : request.acquainted()) {
            Integer one = index.get(pair.first());
            Integer other = index.get(pair.second());
            if (one != null && other != null) {
                knows.get(one).add(other);
                knows.get(other).add(one);
            }
        }
        return knows;
    }
}
