package org.digitalwings.matching.identity;

import org.digitalwings.matching.identity.Likeness.Level;

/**
 * What likeness of names weighs. Those of organisations are rounded from a logistic regression on half of the pairs of a public
 * set of brands and registered names; what that set does not have (pinyin, slips, numbers, branches, people) is set by hand.
 */
final class NameWeights {

    static final double NAME_PLACE = -1.5;
    static final double REGISTERED = -2.5;
    static final double NUMBER = -4;
    static final double BRANCH = -4;
    static final double GROUP = -0.5;
    static final double UNIT = -2.5;

    private static final double NAMESAKE = -1.6;

    /** Shorter pinyin is that of several names. */
    private static final int LONG_PINYIN = 8;

    /** What a likeness of half a name is worth of that of a whole one. */
    private static final double HALF = 0.75;

    private NameWeights() {}

    static double namesakes(int others) {
        return NAMESAKE * Math.log1p(others);
    }

    static double of(Likeness likeness, boolean person) {
        if (person) {
            return ofPerson(likeness.level());
        }
        double weight = likeness.told() ? told(likeness) : called(likeness);
        return likeness.half() ? weight * HALF : weight;
    }

    /** Two people of one name are often two: a name alone never makes them the same. */
    private static double ofPerson(Level level) {
        return switch (level) {
            case NAME, BRAND -> 3.7;
            case PINYIN, SOUND -> 2.5;
            case SPELLING -> 1.5;
            case BRAND_OF_TRADE, BRAND_OF_OTHER_TRADE, PINYIN_BEGINS, WITHIN, BEGINS, INSIDE, ABBREVIATION, HALF -> 0;
        };
    }

    private static double called(Likeness likeness) {
        return switch (likeness.level()) {
            case NAME -> 5.7;
            case BRAND -> 5.5;
            case BRAND_OF_TRADE -> 4.5;
            case BRAND_OF_OTHER_TRADE -> 1;
            case PINYIN -> pinyin(likeness);
            case SOUND -> 1;
            case WITHIN, BEGINS, ABBREVIATION, SPELLING, PINYIN_BEGINS -> 3;
            case INSIDE -> 2;
            case HALF -> 1.5;
        };
    }

    private static double pinyin(Likeness likeness) {
        return likeness.piece().length() >= LONG_PINYIN ? 4.5 : 4;
    }

    private static double told(Likeness likeness) {
        return switch (likeness.level()) {
            case NAME -> 5;
            case BRAND -> 2.4;
            case BRAND_OF_TRADE, BEGINS -> 0.9;
            case PINYIN, WITHIN -> 1.9;
            case ABBREVIATION, PINYIN_BEGINS -> 1.2;
            case BRAND_OF_OTHER_TRADE, SOUND, INSIDE, SPELLING, HALF -> 0;
        };
    }
}
