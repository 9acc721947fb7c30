package org.digitalwings.matching.recommend;

import java.util.ArrayList;
import java.util.List;
import org.digitalwings.matching.text.Folding;

/** The words by which texts are compared: pairs of neighbouring Chinese characters, and whole words of other scripts. */
final class Words {

    private static final int MIN_LATIN = 2;
    private static final int MAX_LENGTH = 40;

    /** A word in its folded form, and where it stands in the text as UTF-16 offsets. */
    record Word(String folded, int start, int end) {}

    private final String text;
    private final List<Word> words = new ArrayList<>();

    private Words(String text) {
        this.text = text;
    }

    /** The words of a text, in order. O(length). */
    static List<Word> of(String text) {
        Words reader = new Words(text);
        reader.read();
        return reader.words;
    }

    private void read() {
        int at = 0;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            if (isHan(codePoint)) {
                at = han(at);
            } else if (Character.isLetterOrDigit(codePoint)) {
                at = latin(at);
            } else {
                at += Character.charCount(codePoint);
            }
        }
    }

    private int han(int start) {
        int previous = start;
        int at = text.offsetByCodePoints(start, 1);
        while (at < text.length() && isHan(text.codePointAt(at))) {
            int next = text.offsetByCodePoints(at, 1);
            add(previous, next);
            previous = at;
            at = next;
        }
        return at;
    }

    private int latin(int start) {
        int at = start;
        while (at < text.length() && Character.isLetterOrDigit(text.codePointAt(at)) && !isHan(text.codePointAt(at))) {
            at = text.offsetByCodePoints(at, 1);
        }
        if (at - start >= MIN_LATIN && at - start <= MAX_LENGTH) {
            add(start, at);
        }
        return at;
    }

    private void add(int start, int end) {
        words.add(new Word(Folding.fold(text.substring(start, end)), start, end));
    }

    private static boolean isHan(int codePoint) {
        return codePoint > 0x7f && Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN;
    }
}
