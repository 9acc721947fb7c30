package org.digitalwings.matching.roundtable;

import java.util.Arrays;

/**
 * For everybody, the best exchange that brings them in or takes them out of a choice, with and without the rules that may
 * stand against it. O(invitees * candidates).
 */
final class Substitutes {

    private static final double NEVER = Double.NEGATIVE_INFINITY;

    private final double[] allowed;
    private final double[] anyRole;
    private final double[] free;
    private final int[] out;

    Substitutes(InvitationState state, InvitationLimits limits, int[] chosen) {
        this.allowed = new double[limits.candidates()];
        this.anyRole = new double[limits.candidates()];
        this.free = new double[limits.candidates()];
        this.out = new int[limits.candidates()];
        Arrays.fill(allowed, NEVER);
        Arrays.fill(anyRole, NEVER);
        Arrays.fill(free, NEVER);
        Arrays.fill(out, -1);
        for (int in = 0; in < limits.candidates(); in++) {
            if (!state.isChosen(in)) {
                for (int invitee : chosen) {
                    if (!limits.mandatory().get(invitee)) {
                        look(state, invitee, in, limits.barred().get(in));
                    }
                }
            }
        }
    }

    private void look(InvitationState state, int invitee, int in, boolean barred) {
        double gain = state.gainOfExchange(invitee, in);
        free[in] = Math.max(free[in], gain);
        if (!state.organizationsAllow(invitee, in)) {
            return;
        }
        anyRole[invitee] = barred ? anyRole[invitee] : Math.max(anyRole[invitee], gain);
        if (state.rolesAllow(invitee, in)) {
            allowed[invitee] = barred ? allowed[invitee] : Math.max(allowed[invitee], gain);
            if (gain > allowed[in]) {
                allowed[in] = gain;
                out[in] = invitee;
            }
        }
    }

    /** What the plan would gain by the best allowed substitute of an invitee; negative infinity where there is none. */
    double gainInstead(int invitee) {
        return allowed[invitee];
    }

    /** The same where quotas of roles are let go. */
    double gainInsteadOfAnyRole(int invitee) {
        return anyRole[invitee];
    }

    /** What the plan would gain by a candidate instead of the least of all invitees, no rule regarded. */
    double gainOfFree(int candidate) {
        return free[candidate];
    }

    /** The invitee whom the candidate would replace most cheaply by the rules, -1 where they allow none. */
    int madeRoom(int candidate) {
        return out[candidate];
    }
}
