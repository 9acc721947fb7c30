package org.digitalwings.matching.recommend;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.digitalwings.matching.community.Community;
import org.digitalwings.matching.community.Direction;
import org.digitalwings.matching.community.MemberId;
import org.digitalwings.matching.community.TieKind;

/**
 * The answers that a community has given: what seekers saved, asked for and passed, and what those who were asked said. Each is told as it looked on the day before it,
 * so that nothing that came of it is known.
 */
final class AnswerLog {

    private final Community community;
    private final Past past;
    private final List<Answer> answers = new ArrayList<>();

    /**
     * An answer that was given.
     *
     * @param seeker who saw, or asked, the other
     */
    record Answer(Side side, int seeker, int candidate, int day, boolean yes) {}

    private AnswerLog(Community community, LocalDate asOf) {
        this.community = community;
        this.past = new Past(community, asOf);
    }

    /** The dated answers up to a day, the latest so many, earliest first. O(ties of the kinds). */
    static List<Answer> of(Community community, LocalDate asOf, int most) {
        AnswerLog log = new AnswerLog(community, asOf);
        community.forEachIndex(log::of);
        List<Answer> all = log.answers;
        all.sort(Comparator.comparingInt(Answer::day)
                .thenComparing(answer -> log.id(answer.seeker()))
                .thenComparing(answer -> log.id(answer.candidate()))
                .thenComparing(Answer::side));
        return all.subList(Math.max(0, all.size() - most), all.size());
    }

    private MemberId id(int member) {
        return community.member(member).id();
    }

    private void of(int member) {
        seen(member, true, TieKind.SAVED, TieKind.ASKED);
        seen(member, false, TieKind.PASSED, TieKind.BLOCKED);
        answered(member, TieKind.ACCEPTED, true);
        answered(member, TieKind.DECLINED, false);
    }

    /** Whoever was saved first and asked later is one yes. */
    private void seen(int seeker, boolean yes, TieKind... kinds) {
        Set<Integer> known = new HashSet<>();
        for (TieKind kind : kinds) {
            past.visit(seeker, kind, Direction.OUTGOING, Integer.MAX_VALUE, (other, since, until, weight) -> {
                if (!past.isUndated(since) && known.add(other)) {
                    answers.add(new Answer(Side.SEEKER, seeker, other, since, yes));
                }
            });
        }
    }

    /** An answer is dated as the last request before it. */
    private void answered(int candidate, TieKind kind, boolean yes) {
        past.visit(candidate, kind, Direction.OUTGOING, Integer.MAX_VALUE, (seeker, since, until, weight) -> {
            int asked = askedBefore(seeker, candidate, since);
            if (asked != NEVER) {
                answers.add(new Answer(Side.CANDIDATE, seeker, candidate, asked, yes));
            }
        });
    }

    private static final int NEVER = Integer.MIN_VALUE;

    private int askedBefore(int seeker, int candidate, int day) {
        int[] last = {NEVER};
        past.visit(seeker, TieKind.ASKED, Direction.OUTGOING, Integer.MAX_VALUE, (other, since, until, weight) -> {
            if (other == candidate && since <= day && !past.isUndated(since)) {
                last[0] = Math.max(last[0], since);
            }
        });
        return last[0];
    }
}
