package org.digitalwings.matching.session;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.digitalwings.matching.planning.Budget;
import org.digitalwings.matching.planning.Progress;

/** Plans matchmaking sessions. */
public interface SessionPlanner {

    /**
     * Plans a session. The caller's thread does the work.
     *
     * @param budget how long it may take beyond a first plan
     * @param seed the same request, seed and budget of moves give the same meetings
     * @param listener is told of each better plan, some times a second at most, on the caller's thread
     * @param cancelled is asked often; once it answers true, the best plan so far is returned
     */
    SessionOutcome plan(
            SessionRequest request, Budget budget, long seed, Consumer<Progress> listener, BooleanSupplier cancelled);

    /** Plans without telling of progress and without being cancelled. */
    default SessionOutcome plan(SessionRequest request, Budget budget, long seed) {
        return plan(request, budget, seed, progress -> {}, () -> false);
    }
}
