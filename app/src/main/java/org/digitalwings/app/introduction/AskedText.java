package org.digitalwings.app.introduction;

import org.digitalwings.app.web.Problem;
import org.digitalwings.app.web.ProblemKind;

/** What somebody who asks for an introduction says. Its problems name lengths, never the text. */
public final class AskedText {

    /** The most characters, counted as people do: a rare Han character or an emoji of one code point is one. */
    public static final int MOST = 1_000;

    private AskedText() {}

    /** The text as it is kept: without space around it, and without what cannot be seen or written. */
    static String of(String typed) {
        String text = typed.replace("\r\n", "\n")
                .codePoints()
                .filter(AskedText::isWritable)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
        int length = text.codePointCount(0, text.length());
        if (length == 0) {
            throw Problem.of(
                    ProblemKind.INVALID,
                    "introduction.problem.no-text",
                    "The request has no text: say in a sentence why you want to meet.");
        }
        if (length > MOST) {
            throw Problem.of(
                    ProblemKind.INVALID,
                    "introduction.problem.long",
                    "The text has %d characters: use at most %d.".formatted(length, MOST),
                    length,
                    MOST);
        }
        return text;
    }

    /** Half of a surrogate pair is no character. */
    private static boolean isWritable(int c) {
        return c == '\n' || c == '\t' || (!Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE);
    }
}
