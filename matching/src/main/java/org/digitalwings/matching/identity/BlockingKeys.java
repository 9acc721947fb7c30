package org.digitalwings.matching.identity;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.digitalwings.matching.identity.NameForm.Origin;

/** What subjects must share to be compared. */
final class BlockingKeys {

    private static final String BRAND = "b:";
    private static final String LETTERS = "l:";
    private static final String PAIR = "p:";
    private static final String SITE = "s:";
    private static final int SHORTEST_LETTERS = 3;
    private static final int LONG_LETTERS = 6;
    private static final int WORD = 2;
    private static final int START = 4;

    private BlockingKeys() {}

    static Set<String> of(Fingerprint print) {
        String group = mark(print.subject().group());
        Set<String> keys = new LinkedHashSet<>();
        for (NameForm form : print.forms()) {
            keys.add(group + BRAND + form.core());
            if (form.letters().length() >= SHORTEST_LETTERS) {
                keys.add(group + LETTERS + form.letters());
            }
            if (form.origin() == Origin.SPELLED) {
                continue;
            }
            keys.addAll(pieces(group, form.core(), form.chinese()));
            if (form.chinese()) {
                abbreviation(form.full()).ifPresent(pair -> keys.add(group + PAIR + pair));
            } else {
                LatinWords.beginnings(form.written()).stream()
                        .filter(word -> word.length() >= LONG_LETTERS)
                        .forEach(word -> keys.add(group + LETTERS + word));
            }
        }
        for (SiteHost host : print.hosts()) {
            keys.add(group + SITE + host.domain());
            keys.add(group + LETTERS + host.label());
        }
        return keys;
    }

    /** The first characters of the first two words, if they have two each: 石化 of 石油化工. */
    private static Optional<String> abbreviation(String full) {
        return full.length() < 2 * WORD
                ? Optional.empty()
                : Optional.of(full.substring(0, 1) + full.substring(WORD, WORD + 1));
    }

    /** Keys of which everybody who has a piece in a name has every one. */
    static Set<String> ofPiece(Subject.Group of, String piece) {
        String group = mark(of);
        boolean chinese =
                piece.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
        Set<String> pieces = chinese ? pieces(group, piece, true) : Set.of(group + LETTERS + piece);
        return pieces.isEmpty() ? Set.of(group + BRAND + piece) : pieces;
    }

    /** Whether a key is a whole brand or site, which brings subjects together however many share it. */
    static boolean isWhole(String key) {
        return key.startsWith(BRAND, 1) || key.startsWith(SITE, 1);
    }

    /** One character, so that keys of people and of organisations are never equal. */
    private static String mark(Subject.Group group) {
        return switch (group) {
            case PERSON -> "a";
            case PROJECT -> "p";
            case ORGANIZATION -> "o";
        };
    }

    private static Set<String> pieces(String group, String core, boolean chinese) {
        Set<String> pieces = new LinkedHashSet<>();
        if (chinese) {
            IntStream.range(0, core.length() - 1).forEach(at -> pieces.add(group + PAIR + core.substring(at, at + 2)));
        } else if (core.length() > START) {
            // Both ends, so that one slip in a Latin name still leaves a key.
            List.of(core.substring(0, START), core.substring(core.length() - START))
                    .forEach(end -> pieces.add(group + PAIR + end));
        }
        return pieces;
    }
}
