package org.digitalwings.matching.session;

import java.time.Duration;
import java.util.List;
import org.digitalwings.matching.community.MemberId;
import org.digitalwings.matching.planning.Gap;

/**
 * The meetings of a session.
 *
 * @param meetings ordered by slot, then pair
 * @param worth what they are worth
 * @param bound no plan of the same request is worth more
 * @param shortfalls those with fewer meetings than wanted, the worst off first, then by id
 * @param seed the seed that, with the same request and a budget of moves, gives the same meetings again
 * @param moves the moves tried
 * @param elapsed how long planning took
 */
public record SessionPlan(
        List<Meeting> meetings,
        Worth worth,
        long bound,
        List<Shortfall> shortfalls,
        long seed,
        long moves,
        Duration elapsed) {

    public SessionPlan {
        meetings = List.copyOf(meetings);
        shortfalls = List.copyOf(shortfalls);
    }

    public long value() {
        return worth.total();
    }

    /** The part of the bound that the plan does not reach, 0 to 1. */
    public double gap() {
        return Gap.of(value(), bound);
    }

    /** Whether no plan can be worth more. */
    public boolean isProvenOptimal() {
        return value() >= bound;
    }

    /** The meetings of one participant in the order of their slots. */
    public List<Meeting> meetingsOf(MemberId member) {
        return meetings.stream()
                .filter(meeting -> meeting.pair().includes(member))
                .toList();
    }
}
