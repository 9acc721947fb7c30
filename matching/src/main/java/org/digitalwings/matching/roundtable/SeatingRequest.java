package org.digitalwings.matching.roundtable;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.digitalwings.matching.community.MemberId;

/**
 * Who is to sit with whom.
 *
 * @param rounds 1 to 20
 * @param guests at most 5,000, each id once
 * @param tables at most 1,000, hosts being guests
 * @param locks seats decided beforehand, of guests, existing rounds and tables
 * @param apart pairs who must never sit together; pairs that are not both guests do no harm
 * @param acquainted pairs who know each other already; pairs that are not both guests do no harm
 * @param needs the roles needed at each table in each round
 * @param weights what the goals are worth
 */
public record SeatingRequest(
        int rounds,
        List<Guest> guests,
        List<Table> tables,
        List<SeatLock> locks,
        Set<Pair> apart,
        Set<Pair> acquainted,
        List<RoleNeed> needs,
        SeatingWeights weights) {

    /** The most guests a request may have. */
    public static final int MOST_GUESTS = 5_000;

    private static final int MOST_TABLES = 1_000;
    private static final int MOST_ROUNDS = 20;

    public SeatingRequest {
        guests = List.copyOf(guests);
        tables = List.copyOf(tables);
        locks = List.copyOf(locks);
        apart = Set.copyOf(apart);
        acquainted = Set.copyOf(acquainted);
        needs = List.copyOf(needs);
        requireBetween("Number of rounds", rounds, MOST_ROUNDS);
        requireBetween("Number of guests", guests.size(), MOST_GUESTS);
        requireBetween("Number of tables", tables.size(), MOST_TABLES);
        Set<MemberId> ids = new HashSet<>();
        for (Guest guest : guests) {
            if (!ids.add(guest.id())) {
                throw new IllegalArgumentException("Guest %s is listed twice.".formatted(guest.id()));
            }
        }
        for (Table table : tables) {
            if (table.host() != null && !ids.contains(table.host())) {
                throw new IllegalArgumentException("Host %s of table %s is not a guest: add the host to the guests."
                        .formatted(table.host(), table.name()));
            }
        }
        for (SeatLock lock : locks) {
            requireLock(lock, ids, rounds, tables.size());
        }
    }

    private static void requireBetween(String what, int value, int most) {
        if (value < 1 || value > most) {
            throw new IllegalArgumentException("%s %d must be 1 to %d.".formatted(what, value, most));
        }
    }

    private static void requireLock(SeatLock lock, Set<MemberId> ids, int rounds, int tables) {
        if (!ids.contains(lock.guest())) {
            throw new IllegalArgumentException("Locked guest %s is not a guest.".formatted(lock.guest()));
        }
        if (lock.round() < 0 || lock.round() >= rounds || lock.table() < 0 || lock.table() >= tables) {
            throw new IllegalArgumentException("Lock of %s on round %d, table %d is outside %d rounds and %d tables."
                    .formatted(lock.guest(), lock.round(), lock.table(), rounds, tables));
        }
    }
}
