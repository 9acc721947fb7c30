package org.digitalwings.app.gathering;

import java.time.LocalTime;
import java.util.Map;
import java.util.Set;

/** What the planner is told of a gathering besides its participants. */
public sealed interface Rules permits SessionRules, RoundtableRules {

    /** How many slots or rounds there are. */
    int periods();

    /** When a slot or round begins, on the day of the gathering in Asia/Shanghai. */
    LocalTime begin(int period);

    /** When it ends. */
    LocalTime end(int period);

    /** All slots or rounds as the bits of a number. */
    default long allPeriods() {
        return -1L >>> (Long.SIZE - periods());
    }

    /** The ids of the members that are named. */
    Set<String> members();

    /** The same with other members in the place of some, by id. What is said of a member and itself then falls away. */
    Rules withMembers(Map<String, String> others);

    /** Refuses a number outside its range, naming what it is. */
    static void require(String what, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException("%s %d must be %d to %d.".formatted(what, value, least, most));
        }
    }
}
