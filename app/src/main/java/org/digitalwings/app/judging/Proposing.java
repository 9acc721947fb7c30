package org.digitalwings.app.judging;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.digitalwings.app.suggestion.CurrentRecommender;
import org.digitalwings.graph.competition.Judgings.Entered;
import org.digitalwings.matching.community.Community;
import org.digitalwings.matching.community.Member;
import org.digitalwings.matching.community.MemberId;
import org.digitalwings.matching.judging.Assignment;
import org.digitalwings.matching.judging.EntryDemand;
import org.digitalwings.matching.judging.EntryId;
import org.digitalwings.matching.judging.FairJudgingPlanner;
import org.digitalwings.matching.judging.ImpossibleJudging;
import org.digitalwings.matching.judging.Judge;
import org.digitalwings.matching.judging.JudgingPlan;
import org.digitalwings.matching.judging.JudgingRequest;
import org.digitalwings.matching.judging.Similarities;
import org.digitalwings.matching.recommend.Expertise;
import org.digitalwings.matching.recommend.GraphRecommender;
import org.digitalwings.matching.recommend.Reason;
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

    /** What is known of a year. */
    record Known(int year, long version, List<Entered> entries, List<MemberId> judges) {}

    /** A year's pairs as they are measured. */
    private record Measured(
            Community community,
            List<Entered> entries,
            List<Expertise> judges,
            List<MemberId> ids,
            List<Proposal.ConflictRow> conflicts,
            Set<Assignment> forbidden) {

        Member member(MemberId id) {
            return community.member(community.indexOf(id));
        }

        Member entrant(int entry) {
            return member(new MemberId(entries.get(entry).member()));
        }
    }

    Proposal propose(Known known, JudgingOrder order) {
        Measured measured = measure(known, order);
        int demand = order.each() * measured.entries().size();
        int most = order.most() > 0
                ? order.most()
                : Math.max(order.least(), (int)
                        Math.ceil(SLACK * demand / Math.max(1, measured.ids().size())));
        JudgingRequest request = request(measured, order, most);
        return switch (new FairJudgingPlanner().plan(request)) {
            case ImpossibleJudging impossible ->
                new Proposal(
                        UUID.randomUUID().toString(),
                        known.year(),
                        known.version(),
                        order,
                        List.of(),
                        judges(measured, Map.of()),
                        measured.conflicts(),
                        impossible.obstacles(),
                        new Proposal.Bounds(0, 0, 0, 0, most));
            case JudgingPlan plan -> planned(known, order, measured, request, plan, most);
        };
    }

    private Measured measure(Known known, JudgingOrder order) {
        GraphRecommender now = recommender.upToDate();
        Community community = now.community();
        LocalDate today = LocalDate.now(clock);
        List<Entered> entries = known.entries().stream()
                .filter(entry -> order.track().isEmpty() || entry.track().equals(order.track()))
                .filter(entry -> community.indexOf(new MemberId(entry.member())) >= 0)
                .toList();
        List<MemberId> ids = known.judges().stream()
                .filter(judge -> community.indexOf(judge) >= 0)
                .toList();
        Measured measured = new Measured(
                community,
                entries,
                ids.stream().map(judge -> now.expertise(judge, today)).toList(),
                ids,
                new ArrayList<>(),
                new HashSet<>());
        for (int judge = 0; judge < ids.size(); judge++) {
            for (int entry = 0; entry < entries.size(); entry++) {
                conflicts(measured, entry, judge);
            }
        }
        return measured;
    }

    private static void conflicts(Measured measured, int entry, int judge) {
        Entered entered = measured.entries().get(entry);
        List<Reason> conflicts = measured.judges().get(judge).conflicts(new MemberId(entered.member()));
        if (!conflicts.isEmpty()) {
            Reason reason = conflicts.getFirst();
            MemberId id = measured.ids().get(judge);
            measured.forbidden().add(new Assignment(new EntryId(entered.id()), id));
            measured.conflicts()
                    .add(new Proposal.ConflictRow(
                            measured.member(id),
                            measured.entrant(entry),
                            reason,
                            reason.path().stream().map(measured::member).toList()));
        }
    }

    private static JudgingRequest request(Measured measured, JudgingOrder order, int most) {
        return new JudgingRequest(
                measured.entries().stream()
                        .map(entry -> new EntryDemand(new EntryId(entry.id()), order.each()))
                        .toList(),
                measured.ids().stream()
                        .map(judge -> new Judge(judge, order.least(), most))
                        .toList(),
                Similarities.of(measured.entries().size(), measured.ids().size(), (entry, judge) -> {
                    Entered entered = measured.entries().get(entry);
                    double score = measured.judges().get(judge).score(new MemberId(entered.member()), entered.track());
                    return (int) Math.round(Similarities.TOP * Math.clamp(score, 0, 1));
                }),
                measured.forbidden(),
                Set.of());
    }

    private static Proposal planned(
            Known known, JudgingOrder order, Measured measured, JudgingRequest request, JudgingPlan plan, int most) {
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
                        measured.judges().get(judge).notes(new MemberId(entered.member()))));
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
