package org.digitalwings.matching.identity;

import java.text.Normalizer;
import org.digitalwings.matching.text.Folding;

/**
 * Turns names into keys for recognising members: two names that differ only in how they are written have the same key.
 *
 * <p>What does not count: full or half width, capitals, Traditional or Simplified characters, spaces and punctuation, and
 * the legal form at the end of an organisation's name. What does count: place, trade and group ({@code 集团}), because
 * companies that differ in these are often different companies.
 */
public final class NameKeys {

    private NameKeys() {}

    /**
     * The key of a name; linear in its length.
     *
     * @param name a name or alias in any language, not blank
     * @return small letters, digits and characters without spaces; a name without any letter or digit is its own key
     */
    public static String of(String name) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("Name '%s' is blank and has no key: leave it out.".formatted(name));
        }
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKC);
        String key = LegalForms.withoutChinese(lettersAndDigits(LegalForms.withoutLatin(plain)));
        return key.isEmpty() ? Folding.fold(name.strip()) : key;
    }

    private static String lettersAndDigits(String text) {
        var kept = new StringBuilder(text.length());
        // Marks carry the vowels of scripts such as Devanagari, so they are part of the name.
        text.codePoints()
                .filter(c -> Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK)
                .map(Folding::fold)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
