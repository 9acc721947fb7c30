package org.digitalwings.matching.judging;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is to be planned.
 *
 * @param similarities one of each entry and judge, in the order of the lists
 * @param forbidden pairs that must not be, such as conflicts of interest
 * @param fixed pairs that must be
 */
public record JudgingRequest(
        List<EntryDemand> entries,
        List<Judge> judges,
        Similarities similarities,
        Set<Assignment> forbidden,
        Set<Assignment> fixed) {

    public JudgingRequest {
        entries = List.copyOf(entries);
        judges = List.copyOf(judges);
        forbidden = Set.copyOf(forbidden);
        fixed = Set.copyOf(fixed);
        if (similarities.entries() != entries.size() || similarities.judges() != judges.size()) {
            throw new IllegalArgumentException("Similarities of %d entries and %d judges do not fit %d and %d."
                    .formatted(similarities.entries(), similarities.judges(), entries.size(), judges.size()));
        }
        requireDistinct("entry", entries.stream().map(EntryDemand::id).toList());
        requireDistinct("judge", judges.stream().map(Judge::id).toList());
        requireKnown(entries, judges, fixed);
    }

    private static void requireDistinct(String what, List<?> ids) {
        Set<Object> seen = new HashSet<>();
        ids.stream().filter(id -> !seen.add(id)).findFirst().ifPresent(id -> {
            throw new IllegalArgumentException("The %s %s is given twice: give it once.".formatted(what, id));
        });
    }

    private static void requireKnown(List<EntryDemand> entries, List<Judge> judges, Set<Assignment> fixed) {
        Set<Object> known = entries.stream().map(EntryDemand::id).collect(Collectors.toSet());
        judges.forEach(judge -> known.add(judge.id()));
        fixed.stream()
                .filter(pair -> !known.contains(pair.entry()) || !known.contains(pair.judge()))
                .sorted()
                .findFirst()
                .ifPresent(pair -> {
                    throw new IllegalArgumentException(
                            "The fixed pair of entry %s and judge %s is not of this request: free it."
                                    .formatted(pair.entry(), pair.judge()));
                });
    }
}
