package org.digitalwings.matching.session;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Matches one participant's meetings with different slots, by augmenting paths. */
final class SlotHall {

    private final List<Pair> pairs;
    private final Domains domains;
    private final int[] takenBy = new int[SlotSet.MOST];
    private long seen;

    private SlotHall(List<Pair> pairs, Domains domains) {
        this.pairs = pairs;
        this.domains = domains;
        Arrays.fill(takenBy, -1);
    }

    /**
     * Meetings that together have fewer slots than there are of them (Hall, 1935); none where all fit.
     */
    static List<Pair> violation(List<Pair> pairs, Domains domains) {
        SlotHall hall = new SlotHall(pairs, domains);
        for (int i = 0; i < pairs.size(); i++) {
            hall.seen = 0;
            if (!hall.augment(i)) {
                int last = i;
                return IntStream.range(0, pairs.size())
                        .filter(j -> j == last || hall.isReached(j))
                        .mapToObj(pairs::get)
                        .toList();
            }
        }
        return List.of();
    }

    private boolean augment(int meeting) {
        for (long rest = domains.mask(pairs.get(meeting)); rest != 0; rest &= rest - 1) {
            int slot = Long.numberOfTrailingZeros(rest);
            if ((seen >>> slot & 1) == 0) {
                seen |= 1L << slot;
                if (takenBy[slot] < 0 || augment(takenBy[slot])) {
                    takenBy[slot] = meeting;
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isReached(int meeting) {
        return IntStream.range(0, SlotSet.MOST).anyMatch(slot -> (seen >>> slot & 1) == 1 && takenBy[slot] == meeting);
    }
}
