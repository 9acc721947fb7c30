package org.digitalwings.matching.session;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A session as a program for CP-SAT: one literal for each pair in each slot, one for each person busy in each slot. It says
 * all that a {@link Model} says. Only the penalty for table changes is left out, so that its optimum bounds the value of any plan.
 *
 * <p>After Bofill et al., <i>Constraint Solving Approaches to the Business-to-Business Meeting Scheduling Problem</i>, JAIR
 * 74, 2022, with their implied constraints: the meetings of a person whose meetings are all given are counted, and at most
 * twice as many people as meetings fit are busy in a slot.
 */
final class SessionProgram {

    final CpModel program = new CpModel();
    final Model model;
    final @Nullable Literal[][] held;
    private final @Nullable Literal[][] busy;
    private final RoomProgram rooms;
    private final boolean[] isGiven;
    private final boolean counters;
    private final LinearExprBuilder cost = LinearExpr.newBuilder();
    private long offset;

    /**
     * Translates a model.
     *
     * @param counters whether sums are also told in clauses: slower to search, but some proofs need them
     */
    SessionProgram(Model model, boolean counters) {
        this.model = model;
        this.counters = counters;
        held = grid(model.pairCount(), model.slots);
        busy = grid(model.people, model.slots);
        rooms = new RoomProgram(model, program);
        isGiven = new boolean[model.people];
        for (int pair = 0; pair < held.length; pair++) {
            pair(pair);
        }
        for (int person = 0; person < model.people; person++) {
            person(person);
        }
        for (int slot = 0; slot < model.slots; slot++) {
            slot(slot);
        }
        OrderProgram.add(this);
    }

    /** Room for so many literals, none of which is there yet. */
    @SuppressWarnings("NullAway") // does not follow null into arrays of arrays
    static @Nullable Literal[][] grid(int rows, int columns) {
        return new Literal[rows][columns];
    }

    /** The literals that are there, in their order. */
    static List<Literal> present(@Nullable Literal[] literals) {
        List<Literal> present = new ArrayList<>();
        for (Literal literal : literals) {
            if (literal != null) {
                present.add(literal);
            }
        }
        return present;
    }

    static LinearExpr sum(List<Literal> literals) {
        return LinearExpr.sum(literals.toArray(Literal[]::new));
    }

    /** How many literals a program of the model has for pairs in slots: the measure of what it takes to solve. */
    static long size(Model model) {
        return Arrays.stream(model.allowed).map(Long::bitCount).sum();
    }

    private void pair(int pair) {
        long most = model.mostValue(pair);
        for (long slots = model.allowed[pair]; slots != 0; slots &= slots - 1) {
            int slot = Long.numberOfTrailingZeros(slots);
            BoolVar here = program.newBoolVar("");
            held[pair][slot] = here;
            int value = model.value(pair, slot);
            pay(here, model.must[pair] ? most - value : -value);
        }
        if (model.must[pair]) {
            offset += most;
            program.addExactlyOne(present(held[pair]));
        } else {
            program.addAtMostOne(present(held[pair]));
        }
    }

    /** Adds to the cost; a plan is worth what is {@link #worth} of it. */
    void pay(Literal literal, long amount) {
        if (amount != 0) {
            cost.addTerm(literal, amount);
        }
    }

    void pay(LinearExpr expression, long times) {
        cost.addTerm(expression, times);
    }

    private void person(int person) {
        int[] own = model.pairsOf[person];
        isGiven[person] = Arrays.stream(own).allMatch(pair -> model.must[pair]);
        for (int slot = 0; slot < model.slots; slot++) {
            List<Literal> here = new ArrayList<>();
            for (int pair : own) {
                Literal literal = held[pair][slot];
                if (literal != null) {
                    here.add(literal);
                }
            }
            if (!here.isEmpty()) {
                Literal now = program.newBoolVar("");
                busy[person][slot] = now;
                here.add(now.not());
                program.addExactlyOne(here);
            }
        }
        count(person);
    }

    private void count(int person) {
        List<Literal> slots = present(busy[person]);
        int meetings = model.pairsOf[person].length;
        if (slots.isEmpty()) {
            return;
        }
        if (isGiven[person]) {
            offset += model.coverage[person][Math.min(meetings, model.slots)];
            program.addEquality(sum(slots), meetings);
            if (counters && meetings > 1 && meetings < slots.size()) {
                Counter.exactly(program, slots, meetings);
            }
        } else {
            coverage(person, slots);
        }
        if (slots.size() > model.maximum[person]) {
            program.addLessOrEqual(sum(slots), model.maximum[person]);
        }
    }

    private void coverage(int person, List<Literal> slots) {
        List<Literal> steps = new ArrayList<>();
        int most = Math.min(slots.size(), Math.min(model.maximum[person], model.pairsOf[person].length));
        for (int count = 1; count <= most; count++) {
            int bonus = model.coverage[person][count] - model.coverage[person][count - 1];
            if (bonus > 0) {
                Literal step = program.newBoolVar("");
                steps.add(step);
                pay(step, -bonus);
            }
        }
        if (!steps.isEmpty()) {
            program.addLessOrEqual(sum(steps), sum(slots));
        }
    }

    private void slot(int slot) {
        List<Literal> people = new ArrayList<>();
        for (@Nullable Literal[] each : busy) {
            Literal here = each[slot];
            if (here != null) {
                people.add(here);
            }
        }
        int most = Math.min(rooms.room(slot), model.mostMeetings);
        atMost(rooms.seat(held, slot), most);
        atMost(people, 2 * most);
    }

    private void atMost(List<Literal> literals, int most) {
        if (literals.size() > most) {
            program.addLessOrEqual(sum(literals), most);
            if (counters) {
                Counter.atMost(program, literals, most);
            }
        }
    }

    /** Whether the person is busy in each slot; null where it cannot be. */
    @Nullable
    Literal[] busy(int person) {
        return busy[person];
    }

    /** Whether all meetings of the person must be held. */
    boolean isGiven(int person) {
        return isGiven[person];
    }

    /** The value of a plan, table changes left out, that costs so much. */
    long worth(long costs) {
        return offset - costs;
    }

    /** Asks for the most that can be had, and at least so much. */
    void maximise(long least) {
        if (least > Long.MIN_VALUE / 4) {
            program.addLessOrEqual(cost, offset - least);
        }
        program.minimize(cost);
    }

    /** Proposes a plan to begin with. */
    void hint(int[] slots) {
        for (int pair = 0; pair < held.length; pair++) {
            for (int slot = 0; slot < model.slots; slot++) {
                Literal here = held[pair][slot];
                if (here != null) {
                    program.addHint(here, slots[pair] == slot);
                }
            }
        }
    }

    /** Reads the slot of each pair off a solution, -1 where it is not held. */
    int[] slots(CpSolver solver) {
        int[] slots = new int[held.length];
        Arrays.fill(slots, -1);
        for (int pair = 0; pair < held.length; pair++) {
            for (int slot = 0; slot < model.slots; slot++) {
                Literal here = held[pair][slot];
                if (here != null && solver.booleanValue(here)) {
                    slots[pair] = slot;
                }
            }
        }
        return slots;
    }

    /** Reads the group of tables of each pair off a solution. */
    int[] groups(CpSolver solver, int[] slots) {
        return rooms.groups(solver, slots);
    }
}
