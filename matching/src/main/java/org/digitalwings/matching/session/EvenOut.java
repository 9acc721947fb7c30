package org.digitalwings.matching.session;

/** Drops meetings that are free to choose until the breaks are spread as evenly as is asked for. */
final class EvenOut {

    private final Schedule schedule;

    EvenOut(Schedule schedule) {
        this.schedule = schedule;
    }

    void apply() {
        boolean dropped = true;
        while (dropped) {
            dropped = false;
            for (int person = 0; person < schedule.model.people; person++) {
                dropped |= schedule.excess(person) > 0 && dropOne(person);
            }
        }
        schedule.commit();
    }

    /** Drops the meeting whose loss leaves the best score; false where all that is left must be held. */
    private boolean dropOne(int person) {
        int drop = Schedule.NONE;
        long most = Long.MIN_VALUE;
        for (long rest = schedule.busy[person]; rest != 0; rest &= rest - 1) {
            int pair = schedule.meetingAt(person, Long.numberOfTrailingZeros(rest));
            if (!schedule.model.must[pair]) {
                int mark = schedule.mark();
                schedule.remove(pair);
                if (schedule.score() > most) {
                    most = schedule.score();
                    drop = pair;
                }
                schedule.rollback(mark);
            }
        }
        if (drop != Schedule.NONE) {
            schedule.remove(drop);
        }
        return drop != Schedule.NONE;
    }
}
