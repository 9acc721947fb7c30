package org.digitalwings.app.gathering;

import java.time.LocalTime;

/**
 * The frame of a matchmaking session.
 *
 * @param slots 1 to 64
 * @param morningSlots how many of them are before noon; the others begin at {@code afternoon}
 * @param start when the first slot begins
 * @param afternoon when the first slot after noon begins
 * @param slotMinutes how long a meeting is, 5 to 240
 * @param pauseMinutes how long it is from one to the next, 0 to 120
 * @param tables 1 to 1000
 * @param minimum meetings that everybody should have at least
 * @param maximum meetings that nobody has more of, 1 to 64
 */
public record SessionRules(
        int slots,
        int morningSlots,
        LocalTime start,
        LocalTime afternoon,
        int slotMinutes,
        int pauseMinutes,
        int tables,
        int minimum,
        int maximum)
        implements Rules {

    private static final int MOST_SLOTS = 64;
    private static final int MOST_TABLES = 1000;
    private static final int MOST_MINUTES = 240;

    public SessionRules {
        Rules.require("Number of slots", slots, 1, MOST_SLOTS);
        Rules.require("Number of slots before noon", morningSlots, 0, slots);
        Rules.require("Minutes of a meeting", slotMinutes, 5, MOST_MINUTES);
        Rules.require("Minutes between meetings", pauseMinutes, 0, MOST_MINUTES);
        Rules.require("Number of tables", tables, 1, MOST_TABLES);
        Rules.require("Least number of meetings", minimum, 0, slots);
        Rules.require("Greatest number of meetings", maximum, Math.max(1, minimum), MOST_SLOTS);
    }

    /** A day with six meetings of 25 minutes before noon and six after. */
    public static SessionRules usual() {
        return new SessionRules(12, 6, LocalTime.of(9, 0), LocalTime.of(13, 30), 25, 5, 10, 2, 8);
    }

    @Override
    public int periods() {
        return slots;
    }

    @Override
    public LocalTime begin(int period) {
        LocalTime from = period < morningSlots ? start : afternoon;
        int before = period < morningSlots ? period : period - morningSlots;
        return from.plusMinutes((long) before * (slotMinutes + pauseMinutes));
    }

    @Override
    public LocalTime end(int period) {
        return begin(period).plusMinutes(slotMinutes);
    }
}
