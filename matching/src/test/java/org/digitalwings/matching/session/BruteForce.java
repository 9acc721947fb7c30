package org.digitalwings.matching.session;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** Tries every list of meetings of a tiny request. */
final class BruteForce {

    private final SessionRequest request;
    private final List<Meeting> meetings = new ArrayList<>();
    private boolean found;
    private long most;

    private BruteForce(SessionRequest request) {
        this.request = request;
    }

    /** The value of the best plan, none where there is no plan. */
    static OptionalLong best(SessionRequest request) {
        BruteForce search = new BruteForce(request);
        search.decide(0);
        return search.found ? OptionalLong.of(search.most) : OptionalLong.empty();
    }

    private void decide(int number) {
        if (number == request.candidates().size()) {
            if (SessionChecker.check(request, meetings).isEmpty()) {
                long value = Appraisal.of(request, meetings).total();
                most = found ? Math.max(most, value) : value;
                found = true;
            }
            return;
        }
        decide(number + 1);
        Pair pair = request.candidates().get(number).pair();
        for (int slot = 0; slot < request.timetable().slots(); slot++) {
            for (Table table : request.floor().tables()) {
                meetings.addLast(new Meeting(pair, slot, table.id()));
                decide(number + 1);
                meetings.removeLast();
            }
        }
    }
}
