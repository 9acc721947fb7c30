package org.digitalwings.matching.session;

import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Which meetings of a session come before which, in a program. */
final class OrderProgram {

    private OrderProgram() {}

    /** Adds the orders of the session's model. */
    static void add(SessionProgram session) {
        for (int pair = 0; pair < session.held.length; pair++) {
            for (int later : session.model.later[pair]) {
                for (List<Literal> either : atMostOneOf(session, pair, later)) {
                    session.program.addAtMostOne(either);
                }
            }
        }
    }

    /** For each slot: the one there or later, and the other there or earlier; one at most of these for them to be in order. */
    static List<List<Literal>> atMostOneOf(SessionProgram session, int pair, int later) {
        List<List<Literal>> result = new ArrayList<>();
        int slots = session.model.slots;
        for (int slot = 0; slot < slots; slot++) {
            List<Literal> either = SessionProgram.present(Arrays.copyOfRange(session.held[pair], slot, slots));
            either.addAll(SessionProgram.present(Arrays.copyOf(session.held[later], slot + 1)));
            result.add(either);
        }
        return result;
    }
}
