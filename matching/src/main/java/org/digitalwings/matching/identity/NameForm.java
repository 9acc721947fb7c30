package org.digitalwings.matching.identity;

import java.util.Set;

/**
 * A name taken apart.
 *
 * @param written the name, or the part of it, as it was written
 * @param origin where it was found
 * @param key its {@link NameKeys key}
 * @param full what is left without legal form and places
 * @param core what is left without legal form, places and trades, in small letters and Simplified characters without spaces;
 *     not empty
 * @param chinese whether the core has Chinese characters
 * @param letters the core in Latin letters: its pinyin, or itself; empty where it has none
 * @param places Chinese names of the places in it, without suffixes
 * @param fields the fields of its trades, none where they tell nothing
 * @param registered whether it has a legal form
 * @param numbers its numbers in order, such as the 2 of a second fund
 * @param part which part of a larger organisation it names
 * @param unit which other organisation of its name
 */
record NameForm(
        String written,
        Origin origin,
        String key,
        String full,
        String core,
        boolean chinese,
        String letters,
        Set<String> places,
        Set<String> fields,
        boolean registered,
        String numbers,
        Part part,
        Unit unit) {

    /** Where a name was found. */
    enum Origin {
        /** The member is called so. */
        NAME,
        /** One of several writings in a name, such as the Latin half of {@code SITECH新特}. */
        HALF,
        /** All of a short name, for its pinyin: {@code Didi Chuxing} is 滴滴出行 and not 滴滴. */
        SPELLED,
        /** Its own text calls it so. */
        TEXT,
        /** A company that its text names in full: it may be this one, its owner or a customer. */
        MENTION
    }

    /** Which part of a larger organisation a name is of. */
    enum Part {
        NONE,
        GROUP,
        BRANCH
    }
}
