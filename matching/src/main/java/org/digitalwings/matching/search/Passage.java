package org.digitalwings.matching.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.digitalwings.matching.search.Hit.Highlight;
import org.digitalwings.matching.search.Hit.Span;

/**
 * A stretch of a text, from {@code start} to before {@code end}, with the matches that lie in it.
 *
 * @param matches in the order of their places
 */
record Passage(String text, int start, int end, List<Match> matches) {

    /** How long a passage is at most, but for a match that is longer. */
    static final int LENGTH = 160;

    /** How much of what stands before the first match is shown. */
    private static final int BEFORE = 30;

    private static final String SENTENCE_ENDS = "。！？；!?;\n";

    /** A stretch of a text at which a word or phrase of the query was found. */
    record Match(String term, int start, int end) {}

    /**
     * The passage with the most different words, the first of equals; empty where there is no match. Takes time
     * proportional to the matches times the length of a passage.
     */
    static Optional<Passage> best(String text, List<Match> matches) {
        Passage best = null;
        int worth = 0;
        for (int first = 0; first < matches.size(); first++) {
            Passage passage = from(text, matches, first);
            if (passage.worth() > worth) {
                best = passage;
                worth = passage.worth();
            }
        }
        return Optional.ofNullable(best);
    }

    /** How many different words and phrases it has. */
    int worth() {
        Set<String> different = new HashSet<>();
        matches.forEach(match -> different.add(match.term()));
        return different.size();
    }

    /** The passage with the stretches that match; those that touch are one. */
    Highlight highlight(String field) {
        List<Span> spans = new ArrayList<>();
        for (Match match : matches) {
            int from = match.start() - start;
            int to = match.end() - start;
            if (!spans.isEmpty() && from <= spans.getLast().end()) {
                Span last = spans.removeLast();
                spans.add(new Span(last.start(), Math.max(last.end(), to)));
            } else {
                spans.add(new Span(from, to));
            }
        }
        return new Highlight(field, text.substring(start, end), spans);
    }

    private static Passage from(String text, List<Match> matches, int first) {
        Match match = matches.get(first);
        int start = text.length() <= LENGTH ? 0 : start(text, match.start());
        int end = whole(text, Math.max(start + LENGTH, match.end()));
        int last = first;
        while (last < matches.size() && matches.get(last).start() < end) {
            last++;
        }
        List<Match> inside = matches.subList(first, last).stream()
                .filter(candidate -> candidate.end() <= end)
                .toList();
        return new Passage(text, start, end, inside);
    }

    /** The beginning of the sentence, if that is near, else a little before the match. */
    private static int start(String text, int match) {
        int earliest = Math.max(0, match - BEFORE);
        for (int at = match; at > earliest; at--) {
            if (SENTENCE_ENDS.indexOf(text.charAt(at - 1)) >= 0) {
                return at;
            }
        }
        return whole(text, earliest);
    }

    /** The place, or the one before it where it would part a surrogate pair. */
    private static int whole(String text, int at) {
        if (at >= text.length()) {
            return text.length();
        }
        boolean parts = at > 0 && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
        return parts ? at - 1 : at;
    }
}
