package org.digitalwings.matching.identity;

import java.util.List;
import java.util.Map;

/** People and organisations that both are tied to. */
final class PeopleSignal implements Signal {

    private static final double FIRST = 2.5;
    private static final double FURTHER = 1;
    private static final int MOST = 3;

    @Override
    public List<Reason> judge(Pair pair) {
        Map<String, String> others = pair.other().people();
        List<String> shared = pair.one().people().entrySet().stream()
                .filter(person -> others.containsKey(person.getKey()))
                .map(Map.Entry::getValue)
                .limit(MOST)
                .toList();
        return shared.isEmpty()
                ? List.of()
                : List.of(new Reason(
                        Evidence.PEOPLE, FIRST + FURTHER * (shared.size() - 1), String.join(", ", shared), ""));
    }
}
