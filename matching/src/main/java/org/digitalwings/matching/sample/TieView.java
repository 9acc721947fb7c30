package org.digitalwings.matching.sample;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.digitalwings.matching.community.MemberId;
import org.digitalwings.matching.community.Tie;
import org.digitalwings.matching.community.TieKind;
import org.jspecify.annotations.Nullable;

/** The facts of the sample as ties between members. */
final class TieView {

    private static final double CNY_PER_USD = 7.1;
    private static final int FINALS_MONTH = 11;

    private TieView() {}

    /** The ties that a fact stands for; none for those that tie no two members. */
    static Stream<Tie> of(Fact fact) {
        return switch (fact) {
            case Fact.Portrait ignored -> Stream.empty();
            case Fact.Contribution ignored -> Stream.empty();
            case Fact.Milestone ignored -> Stream.empty();
            case Fact.Employment job ->
                Stream.of(new Tie(job.person(), TieKind.WORKS_AT, job.organization(), job.since(), job.until(), 1));
            case Fact.Founding founding ->
                tie(founding.person(), TieKind.FOUNDED, founding.founded(), founding.since(), 1);
            case Fact.Running run -> tie(run.organization(), TieKind.RUNS, run.project(), null, 1);
            case Fact.Judging judging ->
                tie(judging.judge(), TieKind.JUDGED, judging.project(), finals(judging.edition()), weight(judging));
            case Fact.FundingRound round -> investments(round);
            case Fact.Encounter meeting ->
                tie(meeting.guest(), TieKind.MET, meeting.host(), meeting.date(), meeting.rating() / 5.0);
            case Fact.Bookmark bookmark -> tie(bookmark.member(), TieKind.SAVED, bookmark.saved(), bookmark.at(), 1);
        };
    }

    private static Stream<Tie> investments(Fact.FundingRound round) {
        double rate = round.currency().equals("USD") ? CNY_PER_USD : 1;
        double millions = round.amount() * rate / 1e6 / round.stakes().size();
        return round.stakes().stream()
                .map(stake ->
                        new Tie(stake.investor(), TieKind.INVESTED, round.raisedBy(), round.date(), null, millions));
    }

    private static Stream<Tie> tie(MemberId from, TieKind kind, MemberId to, @Nullable LocalDate since, double weight) {
        return Stream.of(new Tie(from, kind, to, since, null, weight));
    }

    private static LocalDate finals(int edition) {
        return LocalDate.of(edition, FINALS_MONTH, 1);
    }

    private static double weight(Fact.Judging judging) {
        return judging.score() == null ? 1 : judging.score() / 100;
    }
}
