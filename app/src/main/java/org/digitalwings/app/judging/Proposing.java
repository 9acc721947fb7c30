package org.digitalwings.app.judging;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.digitalwings.app.suggestion.CurrentRecommender;
import org.digitalwings.graph.competition.Judgings.Entered;
import org.digitalwings.matching.community.MemberId;
import org.digitalwings.matching.judging.Assignment;
import org.digitalwings.matching.judging.FairJudgingPlanner;
import org.digitalwings.matching.judging.ImpossibleJudging;
import org.digitalwings.matching.judging.JudgingPlan;
import org.digitalwings.matching.judging.JudgingRequest;
import org.digitalwings.matching.judging.Obstacle;
import org.springframework.stereotype.Component;

/** Makes a proposal: measures every pair, plans, and says why. Keeps a core busy. */
@Component
final class Proposing {

    /** How far above an even share a judge's load may go where nobody says. */
    private static final double SLACK = 1.25;

    private final CurrentRecommender recommender;
    private final Clock clock;

    Proposing(CurrentRecommender recommender, Clock clock) {
        this.recommender = recommender;
        this.clock = clock;
    }

    Proposal propose(Measured.Known known, JudgingOrder order) {
        Measured measured = Measured.of(recommender.upToDate(), known, order, LocalDate.now(clock));
        int demand = order.each() * measured.entries().size();
        int most = order.most() > 0
                ? order.most()
                : Math.max(order.least(), (int)
                        Math.ceil(SLACK * demand / Math.max(1, measured.ids().size())));
        List<Obstacle> absent = measured.absent();
        if (!absent.isEmpty()) {
            return impossible(known, order, measured, absent, most);
        }
        JudgingRequest request = measured.request(order, most);
        return switch (new FairJudgingPlanner().plan(request)) {
            case ImpossibleJudging impossible -> impossible(known, order, measured, impossible.obstacles(), most);
            case JudgingPlan plan -> planned(known, order, measured, request, plan, most);
        };
    }

    private static Proposal impossible(
            Measured.Known known, JudgingOrder order, Measured measured, List<Obstacle> obstacles, int most) {
        return new Proposal(
                UUID.randomUUID().toString(),
                known.year(),
                known.version(),
                order,
                List.of(),
                judges(measured, Map.of()),
                measured.conflicts(),
                obstacles.stream().map(measured::named).toList(),
                new Proposal.Bounds(0, 0, 0, 0, most));
    }

    private static Proposal planned(
            Measured.Known known,
            JudgingOrder order,
            Measured measured,
            JudgingRequest request,
            JudgingPlan plan,
            int most) {
        List<Proposal.EntryRow> rows = rows(measured, request, plan);
        Map<MemberId, List<Integer>> similarities = rows.stream()
                .flatMap(row -> row.judges().stream())
                .collect(Collectors.groupingBy(
                        pair -> pair.judge().id(),
                        Collectors.mapping(Proposal.PairRow::similarity, Collectors.toList())));
        return new Proposal(
                UUID.randomUUID().toString(),
                known.year(),
                known.version(),
                order,
                rows,
                judges(measured, similarities),
                measured.conflicts(),
                List.of(),
                new Proposal.Bounds(plan.worst(), plan.worstBound(), plan.total(), plan.totalBound(), most));
    }

    private static List<Proposal.EntryRow> rows(Measured measured, JudgingRequest request, JudgingPlan plan) {
        Map<String, List<MemberId>> assigned = plan.assignments().stream()
                .collect(Collectors.groupingBy(
                        pair -> pair.entry().value(), Collectors.mapping(Assignment::judge, Collectors.toList())));
        List<Proposal.EntryRow> rows = new ArrayList<>();
        for (int entry = 0; entry < measured.entries().size(); entry++) {
            Entered entered = measured.entries().get(entry);
            List<Proposal.PairRow> pairs = new ArrayList<>();
            for (MemberId id : assigned.getOrDefault(entered.id(), List.of())) {
                int judge = measured.ids().indexOf(id);
                pairs.add(new Proposal.PairRow(
                        measured.member(id),
                        request.similarities().get(entry, judge),
                        measured.judges().get(judge).fit(new MemberId(entered.member()), entered.track()),
                        measured.judges().get(judge).notes(new MemberId(entered.member())),
                        measured.isFixed(entry, judge)));
            }
            pairs.sort(Comparator.comparingInt(Proposal.PairRow::similarity).reversed());
            int sum = pairs.stream().mapToInt(Proposal.PairRow::similarity).sum();
            rows.add(new Proposal.EntryRow(entered.id(), measured.entrant(entry), entered.track(), sum, pairs));
        }
        rows.sort(Comparator.comparingInt(Proposal.EntryRow::sum).thenComparing(Proposal.EntryRow::entry));
        return rows;
    }

    private static List<Proposal.JudgeRow> judges(Measured measured, Map<MemberId, List<Integer>> similarities) {
        return measured.ids().stream()
                .map(id -> {
                    List<Integer> own = similarities.getOrDefault(id, List.of());
                    double mean = own.stream().mapToInt(each -> each).average().orElse(0);
                    return new Proposal.JudgeRow(measured.member(id), own.size(), (int) Math.round(mean));
                })
                .sorted(Comparator.comparingInt(Proposal.JudgeRow::load)
                        .reversed()
                        .thenComparing(row -> row.judge().id()))
                .toList();
    }
}
