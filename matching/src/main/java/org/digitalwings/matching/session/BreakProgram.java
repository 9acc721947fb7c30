package org.digitalwings.matching.session;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The breaks of a session's people in a program: a person has one break less than it has runs of busy slots in a stretch.
 *
 * <p>For a person whose meetings are all given in one stretch, a literal for each window of just so many slots says that all
 * of them are there, so that there is no break; a window in which the meetings cannot be matched with slots is left out. What a
 * window implies is strong, which is what makes proofs short.
 */
final class BreakProgram {

    private final SessionProgram session;
    private final Model model;
    private final CpModel program;

    private BreakProgram(SessionProgram session) {
        this.session = session;
        model = session.model;
        program = session.program;
    }

    /** The breaks of each person. */
    static List<LinearExpr> of(SessionProgram session) {
        BreakProgram breaks = new BreakProgram(session);
        List<LinearExpr> result = new ArrayList<>();
        for (int person = 0; person < breaks.model.people; person++) {
            result.add(breaks.breaks(person));
        }
        return result;
    }

    /** Pays for breaks and keeps them as even as the model wants them, where it cares for them. */
    static void add(SessionProgram session) {
        Model model = session.model;
        boolean even = model.breakLimit < Integer.MAX_VALUE;
        if (model.goals.breakPenalty() == 0 && !even) {
            return;
        }
        List<LinearExpr> breaks = of(session);
        breaks.forEach(each -> session.pay(each, model.goals.breakPenalty()));
        if (even) {
            keepEven(session, breaks, model.breakLimit, List.of());
        }
    }

    /** Adds that breaks differ by at most so much, if all the literals are true. */
    static void keepEven(SessionProgram session, List<LinearExpr> breaks, int spread, List<Literal> where) {
        IntVar fewest = session.program.newIntVar(0, session.model.slots, "");
        Literal[] literals = where.toArray(Literal[]::new);
        for (LinearExpr each : breaks) {
            session.program.addLessOrEqual(fewest, each).onlyEnforceIf(literals);
            LinearExpr most = LinearExpr.newBuilder().add(fewest).add(spread).build();
            session.program.addLessOrEqual(each, most).onlyEnforceIf(literals);
        }
    }

    private LinearExpr breaks(int person) {
        @Nullable Literal[] busy = session.busy(person);
        LinearExprBuilder sum = LinearExpr.newBuilder();
        if (model.pairsOf[person].length < 2) {
            return sum.build();
        }
        long open = 0;
        for (int slot = 0; slot < model.slots; slot++) {
            open |= busy[slot] == null ? 0 : 1L << slot;
        }
        for (long stretch : model.breaks.stretches()) {
            if ((open & ~stretch) == 0 && session.isGiven(person)) {
                return given(person, busy, stretch);
            }
            sum.add(runs(busy, stretch)).addTerm(any(busy, stretch), -1);
        }
        return sum.build();
    }

    private LinearExpr runs(@Nullable Literal[] busy, long stretch) {
        LinearExprBuilder runs = LinearExpr.newBuilder();
        for (int slot = 0; slot < busy.length; slot++) {
            Literal now = busy[slot];
            if (now != null && (stretch >>> slot & 1) == 1) {
                Literal last = slot > 0 && (stretch >>> (slot - 1) & 1) == 1 ? busy[slot - 1] : null;
                runs.add(last == null ? now : begins(last, now));
            }
        }
        return runs.build();
    }

    private Literal begins(Literal last, Literal now) {
        BoolVar begins = program.newBoolVar("");
        program.addBoolOr(new Literal[] {begins, now.not(), last});
        program.addImplication(begins, now);
        program.addImplication(begins, last.not());
        return begins;
    }

    /** Whether there is any meeting in the stretch. */
    private Literal any(@Nullable Literal[] busy, long stretch) {
        BoolVar any = program.newBoolVar("");
        List<Literal> clause = new ArrayList<>(List.of(any.not()));
        for (int slot = 0; slot < busy.length; slot++) {
            Literal now = busy[slot];
            if (now != null && (stretch >>> slot & 1) == 1) {
                program.addImplication(now, any);
                clause.add(now);
            }
        }
        program.addBoolOr(clause);
        return any;
    }

    private LinearExpr given(int person, @Nullable Literal[] busy, long stretch) {
        int length = model.pairsOf[person].length;
        BoolVar broken = program.newBoolVar("");
        List<Literal> one = new ArrayList<>(List.of(broken));
        @Nullable Literal[] windows = new Literal[model.slots];
        for (int from = 0; from + length <= model.slots; from++) {
            if (holdsAll(person, SlotSet.between(from, from + length).mask())) {
                Literal window = program.newBoolVar("");
                windows[from] = window;
                one.add(window);
            }
        }
        program.addExactlyOne(one);
        for (int slot = 0; slot < model.slots; slot++) {
            Literal now = busy[slot];
            if (now != null) {
                inside(windows, slot, length, now);
            }
        }
        IntVar more = program.newIntVar(0, length, "");
        LinearExpr breaks = LinearExpr.newBuilder().add(broken).add(more).build();
        program.addEquality(
                runs(busy, stretch), LinearExpr.newBuilder().add(breaks).add(1).build());
        return breaks;
    }

    /** Busy in each slot of the window, free in each other. */
    private void inside(@Nullable Literal[] windows, int slot, int length, Literal now) {
        List<Literal> covering = new ArrayList<>(List.of(now.not()));
        List<Literal> others = new ArrayList<>(List.of(now));
        for (int from = 0; from < windows.length; from++) {
            Literal window = windows[from];
            if (window != null) {
                (from <= slot && slot < from + length ? covering : others).add(window);
            }
        }
        program.addAtMostOne(covering);
        program.addAtMostOne(others);
    }

    /** Whether the person's meetings can be matched with the slots of a window. */
    private boolean holdsAll(int person, long window) {
        int[] at = new int[model.slots];
        Arrays.fill(at, -1);
        for (int pair : model.pairsOf[person]) {
            if (!augment(pair, window, at, new long[1])) {
                return false;
            }
        }
        return true;
    }

    private boolean augment(int pair, long window, int[] at, long[] seen) {
        for (long slots = model.allowed[pair] & window & ~seen[0]; slots != 0; slots &= slots - 1 & ~seen[0]) {
            int slot = Long.numberOfTrailingZeros(slots);
            seen[0] |= 1L << slot;
            if (at[slot] < 0 || augment(at[slot], window, at, seen)) {
                at[slot] = pair;
                return true;
            }
        }
        return false;
    }
}
