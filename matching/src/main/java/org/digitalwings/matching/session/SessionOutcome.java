package org.digitalwings.matching.session;

import java.util.List;

/** What comes of planning a session. */
public sealed interface SessionOutcome {

    /** A plan that obeys every rule. */
    record Planned(SessionPlan plan) implements SessionOutcome {}

    /**
     * No plan exists.
     *
     * @param conflicts the contradictions, at least one
     */
    record Infeasible(List<Conflict> conflicts) implements SessionOutcome {

        public Infeasible {
            conflicts = List.copyOf(conflicts);
        }
    }

    /**
     * No plan was found in time, and none was proven impossible.
     *
     * @param partial a plan that obeys every rule but those in {@code broken}
     * @param broken meetings that must be held and are not, and a limit on breaks that is not kept; at least one
     */
    record Undecided(SessionPlan partial, List<Rule> broken) implements SessionOutcome {

        public Undecided {
            broken = List.copyOf(broken);
        }
    }
}
