package org.digitalwings.matching.session;

/**
 * Swaps the slots of a Kempe chain: a meeting moves to another slot, the meetings in its way there move to its old slot,
 * those in their way to the new one, and so on. Who meets whom stays as it is.
 */
final class KempeMove {

    private static final int LONGEST = 60;

    private final Schedule schedule;
    private final int[] chain = new int[LONGEST];
    private final int[] goal = new int[LONGEST];
    private final int[] seen;
    private int stamp;
    private int size;

    KempeMove(Schedule schedule) {
        this.schedule = schedule;
        seen = new int[schedule.model.pairCount()];
    }

    /** Moves a held pair to the slot; false, with nothing changed, where some rule is in the way. */
    boolean apply(int pair, int to) {
        int from = schedule.slotOf[pair];
        if (!collect(pair, from, to)) {
            return false;
        }
        int mark = schedule.mark();
        for (int i = 0; i < size; i++) {
            schedule.remove(chain[i]);
        }
        for (int i = 0; i < size; i++) {
            if (!schedule.fits(chain[i], goal[i])) {
                schedule.rollback(mark);
                return false;
            }
            schedule.add(chain[i], goal[i]);
        }
        return true;
    }

    private boolean collect(int pair, int from, int to) {
        stamp++;
        size = 0;
        if (!append(pair, to)) {
            return false;
        }
        for (int head = 0; head < size; head++) {
            int moved = chain[head];
            int there = goal[head];
            int back = there == to ? from : to;
            if (!follow(schedule.model.first[moved], there, back)
                    || !follow(schedule.model.second[moved], there, back)) {
                return false;
            }
        }
        return true;
    }

    private boolean follow(int person, int there, int back) {
        int inTheWay = schedule.meetingAt(person, there);
        return inTheWay == Schedule.NONE || seen[inTheWay] == stamp || append(inTheWay, back);
    }

    private boolean append(int pair, int to) {
        if (size == LONGEST || (schedule.model.allowed[pair] >>> to & 1) == 0) {
            return false;
        }
        seen[pair] = stamp;
        chain[size] = pair;
        goal[size++] = to;
        return true;
    }
}
