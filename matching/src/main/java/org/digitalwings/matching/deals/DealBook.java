package org.digitalwings.matching.deals;

import java.time.LocalDate;
import org.digitalwings.matching.community.Community;
import org.digitalwings.matching.community.Direction;
import org.digitalwings.matching.community.TieKind;
import org.jspecify.annotations.Nullable;

/**
 * The deals of a snapshot, read when they are first asked for and kept for the last day. A later snapshot takes them over unless a member
 * has changed that takes part in one. Safe for several threads.
 */
public final class DealBook {

    private final Community community;
    private volatile @Nullable Deals kept;

    private DealBook(Community community, @Nullable Deals kept) {
        this.community = community;
        this.kept = kept;
    }

    public static DealBook of(Community community) {
        return new DealBook(community, null);
    }

    /**
     * The deals of a later snapshot. O(changed members).
     *
     * @param changed the indexes of the members that are different
     */
    public DealBook following(Community next, int[] changed) {
        Deals deals = kept;
        for (int member : changed) {
            if (deals != null && (deals.has(member) || takesPart(next, member))) {
                deals = null;
            }
        }
        return new DealBook(next, deals);
    }

    private static boolean takesPart(Community community, int member) {
        return community.ties(member, TieKind.INVESTED, Direction.OUTGOING).size() > 0
                || community.ties(member, TieKind.INVESTED, Direction.INCOMING).size() > 0;
    }

    /** The deals as they were known on a day, that day included; O(1) where no deal lies between it and the last day asked for. */
    public Deals asOf(LocalDate day) {
        Deals deals = kept;
        if (deals == null || !deals.isAsOf(day)) {
            deals = read(day);
        }
        return deals;
    }

    /** One reads, the others wait, so that many askers do not read the same. */
    private synchronized Deals read(LocalDate day) {
        Deals deals = kept;
        if (deals == null || !deals.isAsOf(day)) {
            deals = Deals.asOf(community, day);
            kept = deals;
        }
        return deals;
    }

    /** Everybody who may invest in a company, measured and scored as of a day. */
    public Ranking rank(Sought sought, LocalDate day, DealWeights weights) {
        return asOf(day).rank(community, sought, day, weights);
    }
}
