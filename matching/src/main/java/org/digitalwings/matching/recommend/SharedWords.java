package org.digitalwings.matching.recommend;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Words that a text has in common with a profile and that tell something: stop words do not, nor do words that a tenth of
 * the community uses. Neighbouring words are named as one stretch, as the text writes it.
 */
final class SharedWords {

    private static final int COMMON = 10;
    private static final int FEW = 3;

    private final ProfileIndex index;
    private final Focus sought;
    private final String text;
    private final List<Words.Word> words;
    private final Map<String, Double> stretches = new HashMap<>();

    private SharedWords(ProfileIndex index, Focus sought, String text) {
        this.index = index;
        this.sought = sought;
        this.text = text;
        this.words = Words.of(text);
    }

    /** The stretches of the rarest words, rarest first, at most {@code limit}, none of them a part of another. */
    static List<String> of(ProfileIndex index, Focus sought, String text, int limit) {
        SharedWords shared = new SharedWords(index, sought, text);
        shared.collect();
        return shared.stretches.entrySet().stream()
                .filter(stretch -> shared.isWhole(stretch.getKey()))
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                .limit(limit)
                .map(Map.Entry::getKey)
                .toList();
    }

    private boolean isWhole(String stretch) {
        return stretches.keySet().stream()
                .noneMatch(other -> other.length() > stretch.length() && other.contains(stretch));
    }

    private void collect() {
        int first = 0;
        while (first < words.size()) {
            int last = first;
            while (last < words.size() && isShared(last) && (last == first || isJoined(last - 1, last))) {
                last++;
            }
            if (last > first) {
                add(first, last - 1);
            }
            first = Math.max(last, first + 1);
        }
    }

    /** Adds the stretch from one word to another, without what is cut off a word or says nothing at its ends. */
    private void add(int from, int to) {
        int first = from;
        int last = to;
        while (first <= last && (isStop(first) || isCut(first, first - 1))) {
            first += skipped(first, last, 1);
        }
        while (first <= last && (isStop(last) || isCut(last, last + 1))) {
            last -= skipped(first, last, -1);
        }
        double weight = 0;
        for (int at = first; at <= last; at++) {
            weight += isTelling(at) ? index.idf(term(at)) : 0;
        }
        if (weight > 0) {
            String stretch =
                    text.substring(words.get(first).start(), words.get(last).end());
            stretches.merge(stretch, weight, Math::max);
        }
    }

    /** How many words end with the one at the end of a stretch: behind a stop word, also the pair that overlaps it. */
    private int skipped(int first, int last, int step) {
        int at = step > 0 ? first : last;
        boolean overlaps = isStop(at) && first < last && isOverlapping(Math.min(at, at + step));
        return overlaps ? 2 : 1;
    }

    /**
     * Whether a pair of characters at the end of a stretch is rather cut off a word: the pair beyond the end, which overlaps it,
     * is commoner.
     */
    private boolean isCut(int at, int beyond) {
        return beyond >= 0
                && beyond < words.size()
                && isOverlapping(Math.min(at, beyond))
                && !StopWords.join(words.get(beyond).folded())
                && index.frequency(term(beyond)) > index.frequency(term(at));
    }

    private boolean isShared(int at) {
        String folded = words.get(at).folded();
        return !StopWords.join(folded) && (isStop(at) || sought.has(term(at)));
    }

    private boolean isJoined(int at, int next) {
        return words.get(next).start() < words.get(at).end();
    }

    private boolean isOverlapping(int at) {
        return at + 1 < words.size() && isJoined(at, at + 1);
    }

    private boolean isStop(int at) {
        return StopWords.contain(words.get(at).folded());
    }

    private boolean isTelling(int at) {
        int frequency = index.frequency(term(at));
        return !isStop(at) && frequency <= Math.max(FEW, index.community().size() / COMMON);
    }

    private int term(int at) {
        return index.lexicon().find(Space.TEXT, words.get(at).folded());
    }
}
