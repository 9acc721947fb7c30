package org.digitalwings.matching.search;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was typed, taken apart: quotes hold a phrase together, a minus in front of a word or a phrase excludes it.
 *
 * @param words what is in no quotes and not excluded, parted by spaces
 * @param phrases what must stand as it is
 * @param excluded what must not stand
 */
record QueryText(String words, List<String> phrases, List<String> excluded) {

    /** Whoever types more than this pastes a document; its beginning says what it is about. */
    static final int MAX_CODE_POINTS = 256;

    private static final String QUOTES = "\"“”„＂「」『』«»";
    private static final String MINUSES = "-－−–";

    QueryText {
        phrases = List.copyOf(phrases);
        excluded = List.copyOf(excluded);
    }

    /** Takes a text apart; linear in {@link #MAX_CODE_POINTS}, any text is valid. */
    static QueryText of(String text) {
        return new Parser(capped(text)).parse();
    }

    /** The first {@link #MAX_CODE_POINTS} characters of a text. */
    static String capped(String text) {
        // A code point has at most two units, so only the beginning is looked at, however long the text.
        String beginning = text.substring(0, Math.min(text.length(), 2 * MAX_CODE_POINTS));
        int length = beginning.codePointCount(0, beginning.length());
        return beginning.substring(0, beginning.offsetByCodePoints(0, Math.min(length, MAX_CODE_POINTS)));
    }

    /** With phrases among the words: a sentence quotes what its answer need not. Nothing but a phrase stays one. */
    QueryText loosened() {
        return words.isBlank() || phrases.isEmpty()
                ? this
                : new QueryText(words + " " + String.join(" ", phrases), List.of(), excluded);
    }

    boolean isBlank() {
        return words.isBlank() && phrases.isEmpty() && excluded.isEmpty();
    }

    static boolean isQuote(char c) {
        return QUOTES.indexOf(c) >= 0;
    }

    static boolean isMinus(char c) {
        return MINUSES.indexOf(c) >= 0;
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static final class Parser {

        private final String text;
        private final StringBuilder words = new StringBuilder();
        private final List<String> phrases = new ArrayList<>();
        private final List<String> excluded = new ArrayList<>();
        private int at;

        Parser(String text) {
            this.text = text;
        }

        QueryText parse() {
            while (at < text.length()) {
                if (isSpace(text.charAt(at))) {
                    at++;
                    part();
                } else if (isMinus(text.charAt(at)) && at + 1 < text.length() && !isSpace(text.charAt(at + 1))) {
                    at++;
                    String next = quoted();
                    excluded.add(next == null ? chunk() : next);
                } else {
                    plain();
                }
            }
            return new QueryText(words.toString().strip(), phrases, excluded);
        }

        private void plain() {
            String quoted = quoted();
            if (quoted == null) {
                words.append(chunk());
            } else {
                phrases.add(quoted);
                part();
            }
        }

        private void part() {
            if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
        }

        /** The quoted phrase that begins here, null where none does or its end is missing. */
        private @Nullable String quoted() {
            if (!isQuote(text.charAt(at))) {
                return null;
            }
            for (int end = at + 1; end < text.length(); end++) {
                if (isQuote(text.charAt(end))) {
                    String phrase = text.substring(at + 1, end);
                    at = end + 1;
                    return phrase;
                }
            }
            return null;
        }

        /** Up to the next space or quote; a quote that begins here opens no phrase and is skipped. */
        private String chunk() {
            int start = at++;
            while (at < text.length() && !isSpace(text.charAt(at)) && !isQuote(text.charAt(at))) {
                at++;
            }
            return text.substring(start, at);
        }
    }
}
