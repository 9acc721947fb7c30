package org.digitalwings.matching.identity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** How much of the shorter text stands in the longer one, in groups of four characters; two long texts with nothing in common speak a little against it. */
final class TextSignal implements Signal {

    private static final int GROUP = 4;
    private static final int SHORTEST = 40;

    /** Sentences that all texts have are a tenth of them. */
    private static final double SOME = 0.3;

    private static final double MOST = 0.6;

    @Override
    public List<Reason> judge(Pair pair) {
        String one = pair.one().words();
        String other = pair.other().words();
        if (Math.min(one.length(), other.length()) < SHORTEST) {
            return List.of();
        }
        Set<String> groups = groups(one.length() < other.length() ? one : other);
        Set<String> longer = groups(one.length() < other.length() ? other : one);
        double share = (double) groups.stream().filter(longer::contains).count() / groups.size();
        double weight = share >= MOST ? 4 : share >= SOME ? 2 : 0;
        return weight == 0 ? List.of() : List.of(new Reason(Evidence.TEXT, weight, percent(share), ""));
    }

    private static String percent(double share) {
        return Math.round(share * 100) + " %";
    }

    private static Set<String> groups(String words) {
        Set<String> groups = new HashSet<>();
        IntStream.rangeClosed(0, words.length() - GROUP).forEach(at -> groups.add(words.substring(at, at + GROUP)));
        return groups;
    }
}
