package org.digitalwings.matching.judging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.digitalwings.matching.community.MemberId;

/** Holds an assignment against the rules of its request; knows nothing of how planners work. */
public final class JudgingChecker {

    private final JudgingRequest request;
    private final Map<EntryId, Integer> perEntry = new HashMap<>();
    private final Map<MemberId, Integer> perJudge = new HashMap<>();
    private final List<Violation> violations = new ArrayList<>();

    private JudgingChecker(JudgingRequest request) {
        this.request = request;
    }

    /** What is wrong with an assignment; empty where nothing is. O(entries + judges + pairs). */
    public static List<Violation> violations(JudgingRequest request, List<Assignment> assignments) {
        JudgingChecker checker = new JudgingChecker(request);
        checker.pairs(assignments);
        checker.numbers();
        return checker.violations;
    }

    private void pairs(List<Assignment> assignments) {
        Set<EntryId> entries = request.entries().stream().map(EntryDemand::id).collect(Collectors.toSet());
        Set<MemberId> judges = request.judges().stream().map(Judge::id).collect(Collectors.toSet());
        Set<Assignment> seen = new HashSet<>();
        for (Assignment pair : assignments) {
            if (!entries.contains(pair.entry()) || !judges.contains(pair.judge())) {
                broken(Rule.KNOWN, pair);
            }
            if (!seen.add(pair)) {
                broken(Rule.ONCE, pair);
            }
            if (request.forbidden().contains(pair)) {
                broken(Rule.FORBIDDEN, pair);
            }
            perEntry.merge(pair.entry(), 1, Integer::sum);
            perJudge.merge(pair.judge(), 1, Integer::sum);
        }
        request.fixed().stream()
                .filter(pair -> !seen.contains(pair))
                .sorted()
                .forEach(pair -> broken(Rule.FIXED, pair));
    }

    private void broken(Rule rule, Assignment pair) {
        violations.add(new Violation(rule, pair.entry() + "/" + pair.judge()));
    }

    private void numbers() {
        for (EntryDemand entry : request.entries()) {
            if (perEntry.getOrDefault(entry.id(), 0) != entry.judges()) {
                violations.add(new Violation(Rule.DEMAND, entry.id().value()));
            }
        }
        for (Judge judge : request.judges()) {
            int load = perJudge.getOrDefault(judge.id(), 0);
            if (load < judge.least()) {
                violations.add(new Violation(Rule.LEAST, judge.id().value()));
            }
            if (load > judge.most()) {
                violations.add(new Violation(Rule.MOST, judge.id().value()));
            }
        }
    }
}
