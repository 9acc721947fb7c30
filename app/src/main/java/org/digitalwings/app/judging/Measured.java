package org.digitalwings.app.judging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.digitalwings.graph.competition.Judgings.Entered;
import org.digitalwings.graph.competition.Ruling;
import org.digitalwings.matching.community.Community;
import org.digitalwings.matching.community.Member;
import org.digitalwings.matching.community.MemberId;
import org.digitalwings.matching.judging.Assignment;
import org.digitalwings.matching.judging.EntryDemand;
import org.digitalwings.matching.judging.EntryId;
import org.digitalwings.matching.judging.Judge;
import org.digitalwings.matching.judging.JudgingRequest;
import org.digitalwings.matching.judging.Obstacle;
import org.digitalwings.matching.judging.Similarities;
import org.digitalwings.matching.recommend.Expertise;
import org.digitalwings.matching.recommend.GraphRecommender;
import org.digitalwings.matching.recommend.Reason;

/**
 * The pairs of an order as they are measured.
 *
 * @param judges what the judges know, in the order of their ids
 * @param ids those who take part: who has judged, offers to, was added or is fixed for an entry, without the excluded
 * @param forbidden pairs with a conflict of interest, or that a manager forbade
 * @param fixed pairs that a manager fixed
 */
record Measured(
        Community community,
        List<Entered> entries,
        List<Expertise> judges,
        List<MemberId> ids,
        List<Proposal.ConflictRow> conflicts,
        Set<Assignment> forbidden,
        Set<Assignment> fixed) {

    /**
     * What is known of a year.
     *
     * @param rulings those that hold
     */
    record Known(int year, long version, List<Entered> entries, List<MemberId> judges, List<Ruling> rulings) {}

    /** Measures every pair of an order. O(entries x judges). */
    static Measured of(GraphRecommender recommender, Known known, JudgingOrder order, LocalDate today) {
        Community community = recommender.community();
        List<Entered> entries = known.entries().stream()
                .filter(entry -> order.track().isEmpty() || entry.track().equals(order.track()))
                .filter(entry -> community.indexOf(new MemberId(entry.member())) >= 0)
                .toList();
        Set<Assignment> fixed = ruled(known, entries, Ruling.Kind.FIXED);
        List<MemberId> ids = Stream.concat(
                        known.judges().stream(), fixed.stream().map(Assignment::judge))
                .filter(judge ->
                        community.indexOf(judge) >= 0 && !order.excluded().contains(judge))
                .distinct()
                .sorted()
                .toList();
        Measured measured = new Measured(
                community,
                entries,
                ids.stream().map(judge -> recommender.expertise(judge, today)).toList(),
                ids,
                new ArrayList<>(),
                ruled(known, entries, Ruling.Kind.FORBIDDEN),
                fixed);
        for (int judge = 0; judge < ids.size(); judge++) {
            for (int entry = 0; entry < entries.size(); entry++) {
                measured.findConflict(entry, judge);
            }
        }
        return measured;
    }

    private static Set<Assignment> ruled(Known known, List<Entered> entries, Ruling.Kind kind) {
        Set<String> here = entries.stream().map(Entered::id).collect(Collectors.toSet());
        return known.rulings().stream()
                .filter(ruling -> ruling.kind() == kind && here.contains(ruling.entry()))
                .map(ruling -> new Assignment(new EntryId(ruling.entry()), new MemberId(ruling.judge())))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private void findConflict(int entry, int judge) {
        Entered entered = entries.get(entry);
        List<Reason> found = judges.get(judge).conflicts(new MemberId(entered.member()));
        if (!found.isEmpty()) {
            Reason reason = found.getFirst();
            MemberId id = ids.get(judge);
            Assignment pair = new Assignment(new EntryId(entered.id()), id);
            forbidden.add(pair);
            conflicts.add(
                    fixed.contains(pair) ? 0 : conflicts.size(),
                    new Proposal.ConflictRow(
                            member(id),
                            entrant(entry),
                            reason,
                            reason.path().stream().map(this::member).toList()));
        }
    }

    Member member(MemberId id) {
        return community.member(community.indexOf(id));
    }

    Member entrant(int entry) {
        return member(new MemberId(entries.get(entry).member()));
    }

    boolean isFixed(int entry, int judge) {
        return fixed.contains(new Assignment(new EntryId(entries.get(entry).id()), ids.get(judge)));
    }

    /** Fixed pairs of judges who do not take part. */
    List<Obstacle> absent() {
        return fixed.stream()
                .filter(pair -> !ids.contains(pair.judge()))
                .sorted()
                .<Obstacle>map(Obstacle.FixedAbsent::new)
                .toList();
    }

    /** What is to be planned, where no judge of a fixed pair is {@link #absent}. */
    JudgingRequest request(JudgingOrder order, int most) {
        return new JudgingRequest(
                entries.stream()
                        .map(entry -> new EntryDemand(new EntryId(entry.id()), order.each()))
                        .toList(),
                ids.stream().map(judge -> new Judge(judge, order.least(), most)).toList(),
                Similarities.of(entries.size(), ids.size(), (entry, judge) -> {
                    Entered entered = entries.get(entry);
                    double score = judges.get(judge).score(new MemberId(entered.member()), entered.track());
                    return (int) Math.round(Similarities.TOP * Math.clamp(score, 0, 1));
                }),
                forbidden,
                fixed);
    }

    /** An obstacle with the names of entrants and judges in the place of their ids. */
    Proposal.ObstacleRow named(Obstacle obstacle) {
        Map<Object, Object> names = new HashMap<>();
        ids.forEach(judge -> names.put(judge.value(), member(judge).name()));
        fixed.forEach(pair -> community
                .find(pair.judge())
                .ifPresent(judge -> names.put(pair.judge().value(), judge.name())));
        for (int entry = 0; entry < entries.size(); entry++) {
            names.put(entries.get(entry).id(), entrant(entry).name());
        }
        return new Proposal.ObstacleRow(
                obstacle,
                obstacle.arguments().stream()
                        .map(argument -> names.getOrDefault(argument, argument))
                        .toList());
    }
}
