package org.digitalwings.matching.recommend;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Numbers for terms. Only grows, so that the snapshots of an index share one; safe for several threads. */
final class Lexicon {

    static final int UNKNOWN = -1;

    private final Map<String, Integer> numbers = new ConcurrentHashMap<>();
    private final AtomicInteger next = new AtomicInteger();

    /** The number of a term, a new one where it has none. */
    int number(Space space, String term) {
        return numbers.computeIfAbsent(key(space, term), key -> next.getAndIncrement());
    }

    /** The number of a term, or {@link #UNKNOWN}. */
    int find(Space space, String term) {
        return numbers.getOrDefault(key(space, term), UNKNOWN);
    }

    /** All numbers are below this. */
    int bound() {
        return next.get();
    }

    private static String key(Space space, String term) {
        return switch (space) {
            case TOPIC -> "#" + term;
            case PLACE -> "@" + term;
            case TEXT -> term;
        };
    }
}
