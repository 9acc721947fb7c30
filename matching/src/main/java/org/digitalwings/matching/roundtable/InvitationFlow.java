package org.digitalwings.matching.roundtable;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The most valuable invitees where each candidate has a worth of its own, exactly: a flow of greatest worth from the roles over
 * the candidates to their organisations. Least numbers of roles and mandatory candidates carry a bonus above all worths
 * together, so that they are kept wherever they can be.
 *
 * <p>Only candidates that can be chosen are looked at: of a role, the best of each organisation up to its limit, and of these
 * twice as many as are invited. A better plan with somebody else could be changed into one without, since at most as many
 * places again are taken by full organisations.
 */
final class InvitationFlow {

    private final InvitationLimits limits;
    private final double[] worth;
    private final double bonus;
    private final RoleFlow flow;
    private final int[] arc;
    private final int sink;
    private int smallest = -1;
    private int invited;

    /**
     * Solves.
     *
     * @param worth by candidate
     */
    InvitationFlow(InvitationLimits limits, double[] worth) {
        this.limits = limits;
        this.worth = worth;
        double greatest = Arrays.stream(worth).map(Math::abs).max().orElse(0);
        this.bonus = 1 + 4 * greatest * Math.max(1, limits.reach());
        this.sink = 1 + limits.least().size() + limits.organizations();
        this.flow = new RoleFlow(sink + 1);
        this.arc = new int[limits.candidates()];
        Arrays.fill(arc, -1);
        build();
        solve();
    }

    /** The chosen candidates. */
    BitSet chosen() {
        BitSet chosen = new BitSet();
        IntStream.range(0, arc.length)
                .filter(i -> arc[i] >= 0 && flow.isUsed(arc[i]))
                .forEach(chosen::set);
        return chosen;
    }

    /** Whether the chosen candidates keep all limits; else no choice does. */
    boolean isFeasible() {
        BitSet missing = (BitSet) limits.mandatory().clone();
        BitSet chosen = chosen();
        missing.andNot(chosen);
        int[] byRole = new int[limits.least().size()];
        chosen.stream().forEach(i -> byRole[limits.role().get(i)]++);
        return missing.isEmpty()
                && (limits.invitees() == InvitationLimits.ANY || invited == limits.invitees())
                && IntStream.range(0, byRole.length)
                        .allMatch(r -> byRole[r] >= limits.least().get(r));
    }

    /** With any number of invitees: the smallest number that keeps the other limits, where one does. */
    int smallest() {
        return smallest;
    }

    /** With any number of invitees: the greatest number that fits. */
    int greatest() {
        while (flow.grow(0, sink) > Double.NEGATIVE_INFINITY) {
            invited++;
        }
        return invited;
    }

    private void build() {
        int reach = limits.reach();
        for (int r = 0; r < limits.least().size(); r++) {
            int least = limits.least().get(r);
            flow.add(0, 1 + r, least, bonus);
            flow.add(
                    0,
                    1 + r,
                    Math.max(0, Math.min(limits.candidates(), limits.most().get(r)) - least),
                    0);
            addCandidates(r, limits.invitees() == InvitationLimits.ANY ? limits.candidates() : 2 * reach);
        }
        for (int o = 0; o < limits.organizations(); o++) {
            flow.add(1 + limits.least().size() + o, sink, limits.perOrganization(), 0);
        }
    }

    private void addCandidates(int role, int room) {
        List<Integer> ranked = IntStream.range(0, limits.candidates())
                .filter(i -> limits.role().get(i) == role && !limits.barred().get(i))
                .boxed()
                .sorted((i, j) -> Double.compare(gain(j), gain(i)))
                .toList();
        int[] sent = new int[limits.organizations()];
        int added = 0;
        for (int i : ranked) {
            int organization = limits.organization().get(i);
            boolean fits = organization < 0 || sent[organization] < limits.perOrganization();
            if (limits.mandatory().get(i) || (fits && added < room)) {
                int into = organization < 0 ? sink : 1 + limits.least().size() + organization;
                arc[i] = flow.add(1 + role, into, 1, gain(i));
                added++;
                if (organization >= 0) {
                    sent[organization]++;
                }
            }
        }
    }

    private double gain(int candidate) {
        return limits.mandatory().get(candidate) ? worth[candidate] + bonus : worth[candidate];
    }

    private void solve() {
        while (limits.invitees() == InvitationLimits.ANY || invited < limits.invitees()) {
            if (limits.invitees() == InvitationLimits.ANY && isFeasible()) {
                smallest = invited;
                return;
            }
            if (flow.grow(0, sink) == Double.NEGATIVE_INFINITY) {
                return;
            }
            invited++;
        }
    }
}
