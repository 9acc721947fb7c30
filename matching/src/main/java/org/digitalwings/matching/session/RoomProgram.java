package org.digitalwings.matching.session;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tables of a session in a program: each meeting takes one place of one group of tables that admits it. */
final class RoomProgram {

    private final Model model;
    private final CpModel program;
    private final @Nullable Literal[][] atGroup;

    RoomProgram(Model model, CpModel program) {
        this.model = model;
        this.program = program;
        atGroup = SessionProgram.grid(model.pairCount() * model.slots, model.places.groups());
    }

    /** How many meetings the tables of a slot take. */
    int room(int slot) {
        int room = 0;
        for (int group = 0; group < model.places.groups(); group++) {
            room += model.places.room(group, slot);
        }
        return room;
    }

    /** Seats the pairs that may be held in the slot; answers their literals. */
    List<Literal> seat(@Nullable Literal[][] held, int slot) {
        List<Literal> meetings = new ArrayList<>();
        List<List<Literal>> inGroup = new ArrayList<>();
        for (int group = 0; group < model.places.groups(); group++) {
            inGroup.add(new ArrayList<>());
        }
        for (int pair = 0; pair < held.length; pair++) {
            Literal here = held[pair][slot];
            if (here != null) {
                meetings.add(here);
                seat(pair, slot, here, inGroup);
            }
        }
        for (int group = 0; group < inGroup.size(); group++) {
            List<Literal> there = inGroup.get(group);
            int room = model.places.room(group, slot);
            if (inGroup.size() > 1 && there.size() > room) {
                program.addLessOrEqual(LinearExpr.sum(there.toArray(Literal[]::new)), room);
            }
        }
        return meetings;
    }

    private void seat(int pair, int slot, Literal here, List<List<Literal>> inGroup) {
        int[] open = Arrays.stream(model.groups[pair])
                .filter(group -> model.places.room(group, slot) > 0)
                .toArray();
        List<Literal> one = new ArrayList<>(List.of(here.not()));
        for (int group : open) {
            Literal there = open.length == 1 ? here : program.newBoolVar("");
            atGroup[pair * model.slots + slot][group] = there;
            inGroup.get(group).add(there);
            one.add(there);
        }
        program.addExactlyOne(one);
    }

    /** Reads the group of each pair off a solution, given the slots that it has there, -1 where it is not held. */
    int[] groups(CpSolver solver, int[] slots) {
        int[] groups = new int[slots.length];
        for (int pair = 0; pair < slots.length; pair++) {
            for (int group = 0; slots[pair] >= 0 && group < model.places.groups(); group++) {
                Literal there = atGroup[pair * model.slots + slots[pair]][group];
                if (there != null && solver.booleanValue(there)) {
                    groups[pair] = group;
                }
            }
        }
        return groups;
    }
}
