package org.digitalwings.app.judging;

import java.util.List;
import org.digitalwings.matching.community.Member;
import org.digitalwings.matching.judging.Obstacle;
import org.digitalwings.matching.recommend.Expertise.Fit;
import org.digitalwings.matching.recommend.Reason;

/**
 * Judges proposed for the entries of a year. Similarities are in thousandths; an entry's sum is that of its judges.
 *
 * @param version the version of the year's assignments that this may replace
 * @param entries those worst off first
 * @param judges by load, the greatest first
 * @param conflicts pairs that are kept apart by a conflict of interest, those that are fixed first
 * @param obstacles why there is no assignment, empty where there is one
 */
public record Proposal(
        String id,
        int year,
        long version,
        JudgingOrder order,
        List<EntryRow> entries,
        List<JudgeRow> judges,
        List<ConflictRow> conflicts,
        List<ObstacleRow> obstacles,
        Bounds bounds) {

    /**
     * What the assignment reaches, and what none can exceed.
     *
     * @param most the most entries a judge takes, as it was applied
     */
    public record Bounds(int worst, int worstBound, long total, long totalBound, int most) {}

    /** An entry with its judges, best first. */
    public record EntryRow(String entry, Member member, String track, int sum, List<PairRow> judges) {}

    /**
     * A judge of an entry, and why.
     *
     * @param notes conflicts of interest that a manager has put aside, or that cannot be verified
     * @param fixed whether a manager said that it must be
     */
    public record PairRow(Member judge, int similarity, Fit fit, List<Reason> notes, boolean fixed) {}

    /** A judge with the number of entries and their mean similarity. */
    public record JudgeRow(Member judge, int load, int mean) {}

    /** A conflict of interest, with the members along which the two are tied. */
    public record ConflictRow(Member judge, Member member, Reason reason, List<Member> path) {}

    /**
     * What stands in the way.
     *
     * @param named the obstacle's arguments with names in the place of ids
     */
    public record ObstacleRow(Obstacle obstacle, List<Object> named) {}

    /** Whether there is an assignment that can be accepted. */
    public boolean isPossible() {
        return obstacles.isEmpty();
    }
}
