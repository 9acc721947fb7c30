package org.digitalwings.matching.deals;

import java.time.LocalDate;
import java.util.Arrays;
import org.digitalwings.matching.community.Community;
import org.digitalwings.matching.community.Direction;
import org.digitalwings.matching.community.Neighbours;
import org.digitalwings.matching.community.TieKind;

/**
 * The dated deals of a community as they were known on a day, and who would invest next judged by them. Ages count from the latest known deal,
 * so that the answer does not fade while nothing is learned. Immutable and safe for several threads.
 */
public final class Deals {

    private final Ledger ledger;

    private Deals(Ledger ledger) {
        this.ledger = ledger;
    }

    /** The deals up to a day, that day included. O(members + deals + texts of the companies invested in). */
    public static Deals asOf(Community community, LocalDate day) {
        DealTable table = DealReader.read(community, Math.toIntExact(day.toEpochDay()));
        return new Deals(new Ledger(table, Traits.of(community, table)));
    }

    /** The number of deals. */
    public int size() {
        return ledger.table().size();
    }

    /** Whether another day sees the same deals. */
    boolean isAsOf(LocalDate day) {
        return ledger.table().latest() <= day.toEpochDay()
                && day.toEpochDay() < ledger.table().next();
    }

    /** Whether a member takes part in a deal. */
    boolean has(int member) {
        return ledger.table().investorNumber(member) != DealTable.UNKNOWN
                || ledger.table().companyNumber(member) != DealTable.UNKNOWN;
    }

    /**
     * All investors, measured and scored for a round. O(deals + holdings), some milliseconds for 60,000 deals.
     *
     * @param community the snapshot that these are the deals of, or a later one with the same deals
     * @param day nothing later is looked at; at least as late as all of these deals
     */
    public Ranking rank(Community community, Sought sought, LocalDate day, DealWeights weights) {
        int epochDay = Math.toIntExact(day.toEpochDay());
        int stage = DealReader.roundsBefore(community, sought.index(), epochDay + 1);
        Neighbours ties = community.ties(sought.index(), TieKind.INVESTED, Direction.INCOMING);
        int[] investors = new int[ties.knownOn(epochDay)];
        Arrays.setAll(investors, at -> ledger.table().investorNumber(ties.member(at)));
        int[] known = Arrays.stream(investors)
                .filter(investor -> investor != DealTable.UNKNOWN)
                .distinct()
                .toArray();
        return new Ranking(new Occasion(ledger, sought, stage, known), weights);
    }
}
