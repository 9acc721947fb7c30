package org.digitalwings.matching.identity;

import org.digitalwings.matching.identity.NameForm.Origin;
import org.jspecify.annotations.Nullable;

/**
 * How two forms of names are alike.
 *
 * @param piece what is shared
 */
record Likeness(Level level, String piece, NameForm one, NameForm other) {

    /** How much alike, from the most to the least. */
    enum Level {
        /** Equal but for legal form and place. */
        NAME,
        /** Equal brands, and one name is all of the other's beginning: 凯宝 and 凯宝机器人. */
        BRAND,
        /** Equal brands with different words of trades that do not exclude each other: 随闻智能 and 随闻科技. */
        BRAND_OF_TRADE,
        /** Equal brands of different trades: 书海商贸 and 书海教育. */
        BRAND_OF_OTHER_TRADE,
        /** A Chinese name and its pinyin. */
        PINYIN,
        /** Two Chinese names that sound alike. */
        SOUND,
        /** A Latin name that begins with the pinyin of a Chinese one: {@code Ximalaya FM} and 喜马拉雅. */
        PINYIN_BEGINS,
        /** The whole name of one, trade and all, inside the other: 天成财富 and 景行天成财富投资. */
        WITHIN,
        /** The brand of one begins the brand of the other. */
        BEGINS,
        /** The brand of one is elsewhere in the brand or trade of the other. */
        INSIDE,
        /** The characters of one in their order in the other, as abbreviations have them: 浦江气体 and 浦江特种气体. */
        ABBREVIATION,
        /** Latin names that differ in few letters. */
        SPELLING,
        /** At least half of the longer brand is shared. */
        HALF
    }

    private static final int SHORTEST_LATIN = 4;
    private static final int SHORTEST_SOUND = 3;
    private static final int SHORTEST_ABBREVIATION = 3;
    private static final int SHORTEST_PINYIN = 6;
    private static final int LETTERS_A_SLIP = 5;

    /** How two forms are alike, null where they are not; O(product of the lengths of the cores). */
    static @Nullable Likeness of(NameForm one, NameForm other) {
        if (one.key().equals(other.key()) || one.full().equals(other.full())) {
            return new Likeness(Level.NAME, one.core(), one, other);
        }
        if (one.core().equals(other.core())) {
            return new Likeness(brand(one, other), one.core(), one, other);
        }
        if (soundAlike(one, other)) {
            Level level = one.chinese() && other.chinese() ? Level.SOUND : Level.PINYIN;
            return new Likeness(level, one.letters(), one, other);
        }
        if (one.origin() == Origin.SPELLED || other.origin() == Origin.SPELLED) {
            return null;
        }
        if (one.chinese() != other.chinese()) {
            return pinyinBegins(one.chinese() ? one : other, one.chinese() ? other : one, one, other);
        }
        boolean shorter = one.full().length() < other.full().length();
        Likeness within = shorter ? within(one, other, one, other) : within(other, one, one, other);
        return within == null ? resembling(one, other) : within;
    }

    private static @Nullable Likeness pinyinBegins(NameForm chinese, NameForm latin, NameForm one, NameForm other) {
        boolean begins = chinese.letters().length() >= SHORTEST_PINYIN
                && chinese.core().length() >= 2
                && LatinWords.beginnings(latin.written()).contains(chinese.letters());
        // A Latin word can stand in a name that is Chinese for the rest.
        String word = latin.letters();
        boolean inside = word.length() >= SHORTEST_LATIN && chinese.core().contains(word);
        return begins
                ? new Likeness(Level.PINYIN_BEGINS, chinese.letters(), one, other)
                : inside ? new Likeness(Level.INSIDE, word, one, other) : null;
    }

    private static boolean soundAlike(NameForm one, NameForm other) {
        // Hundreds of words of two characters sound alike.
        boolean both = one.chinese() && other.chinese();
        boolean tells =
                both ? one.core().length() >= SHORTEST_SOUND : one.letters().length() >= SHORTEST_LATIN;
        return tells && one.letters().equals(other.letters());
    }

    private static Level brand(NameForm one, NameForm other) {
        if (one.full().startsWith(other.full()) || other.full().startsWith(one.full())) {
            return Level.BRAND;
        }
        boolean excluding = !one.fields().isEmpty()
                && !other.fields().isEmpty()
                && one.fields().stream().noneMatch(other.fields()::contains);
        return excluding ? Level.BRAND_OF_OTHER_TRADE : Level.BRAND_OF_TRADE;
    }

    private static @Nullable Likeness within(NameForm part, NameForm whole, NameForm one, NameForm other) {
        int shortest = part.chinese() ? 2 : SHORTEST_LATIN;
        if (part.full().length() >= shortest && whole.key().contains(part.full())) {
            return new Likeness(Level.WITHIN, part.full(), one, other);
        }
        if (part.chinese()
                && part.key().length() >= SHORTEST_ABBREVIATION
                && part.key().charAt(0) == whole.key().charAt(0)
                && abbreviates(part.key(), whole.key())) {
            return new Likeness(Level.ABBREVIATION, part.core(), one, other);
        }
        boolean brand = part.core().length() <= whole.core().length();
        String less = brand ? part.core() : whole.core();
        String more = brand ? whole.core() : part.core();
        if (less.length() < shortest || Trades.contain(less)) {
            return null;
        }
        if (more.startsWith(less)) {
            return new Likeness(Level.BEGINS, less, one, other);
        }
        boolean inside = more.contains(less) || (part.chinese() && whole.full().contains(part.core()));
        return inside ? new Likeness(Level.INSIDE, more.contains(less) ? less : part.core(), one, other) : null;
    }

    private static boolean abbreviates(String less, String more) {
        int at = 0;
        for (int i = 0; i < more.length() && at < less.length(); i++) {
            if (more.charAt(i) == less.charAt(at)) {
                at++;
            }
        }
        return at == less.length();
    }

    private static @Nullable Likeness resembling(NameForm one, NameForm other) {
        int longest = Math.max(one.core().length(), other.core().length());
        if (!one.chinese()) {
            int allowed = longest / LETTERS_A_SLIP;
            return allowed > 0 && Slips.between(one.letters(), other.letters(), allowed) <= allowed
                    ? new Likeness(Level.SPELLING, one.core(), one, other)
                    : null;
        }
        String common = CommonPart.longest(one.core(), other.core());
        return common.length() < 2 || 2 * common.length() < longest
                ? null
                : new Likeness(Level.HALF, common, one, other);
    }

    /** Whether the text of one of both, not somebody who named it, has the name. */
    boolean told() {
        return one.origin() == Origin.TEXT || other.origin() == Origin.TEXT;
    }

    /** Whether it tells nothing: both names are only told by texts, or one is of whomever a text mentions. */
    boolean hearsay() {
        boolean both = one.origin() == Origin.TEXT && other.origin() == Origin.TEXT;
        return both || one.origin() == Origin.MENTION || other.origin() == Origin.MENTION;
    }

    /** Whether one is only the half of a name. */
    boolean half() {
        return one.origin() == Origin.HALF || other.origin() == Origin.HALF;
    }
}
