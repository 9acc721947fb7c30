package org.digitalwings.matching.session;

/** How many more meetings each group of tables can take in each slot. */
final class Rooms {

    private final int groups;
    private final int[] room;

    Rooms(Model model) {
        groups = model.places.groups();
        room = new int[model.slots * groups];
        for (int slot = 0; slot < model.slots; slot++) {
            for (int group = 0; group < groups; group++) {
                room[slot * groups + group] = model.places.room(group, slot);
            }
        }
    }

    /** The first of the groups with room in the slot, or {@link Schedule#NONE}. */
    int first(int[] admitting, int slot) {
        int base = slot * groups;
        for (int group : admitting) {
            if (room[base + group] > 0) {
                return group;
            }
        }
        return Schedule.NONE;
    }

    void take(int group, int slot) {
        room[slot * groups + group]--;
    }

    void giveBack(int group, int slot) {
        room[slot * groups + group]++;
    }
}
