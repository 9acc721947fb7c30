package org.digitalwings.matching.embedding;

/** The languages that texts are embedded in. */
public enum TextLanguage {
    CHINESE,
    ENGLISH;

    /** Han characters say more each than letters do: a text is Chinese from this share on. */
    private static final double HAN_SHARE = 0.15;

    /** The language of most of a text, of an empty one English; O(length). */
    public static TextLanguage of(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long han = text.codePoints().filter(Character::isIdeographic).count();
        return han > HAN_SHARE * letters ? CHINESE : ENGLISH;
    }
}
