package org.digitalwings.matching.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Finds in a text the terms that glossary and dictionary know, longer ones before shorter ones, and what else they are called. */
public final class Translator {

    /** English words that carry no subject of their own; in the dictionary they would mean hundreds of things. */
    private static final Set<String> EMPTY_WORDS = Set.of(
            ("a an the of to in on at by for from with and or not no is are was were be been being do does did has have had will would"
                            + " can could shall should may might must this that these those it its he she they them his her their we our you your i my"
                            + " who whom whose what which when where why how many much more most some any all as than then there here also into over"
                            + " about after before between during through up down out if so such only other another each both per s")
                    .split(" "));

    private static final String EMPTY_CHARACTERS = "的了是在有和与及或多少什么哪谁吗呢吧啊个这那其之为于被把从到对以而且但不没";

    private static final Pattern SPACE = Pattern.compile(" ");

    private final Glossary glossary;
    private final Dictionary dictionary;

    private Translator(Glossary glossary, Dictionary dictionary) {
        this.glossary = glossary;
        this.dictionary = dictionary;
    }

    /** With the shipped dictionary behind a glossary. */
    public static Translator of(Glossary glossary) {
        return new Translator(glossary, Shipped.DICTIONARY);
    }

    /** Read once, when it is first wanted. */
    private static final class Shipped {
        private static final Dictionary DICTIONARY = Dictionary.shipped();
    }

    /** What the terms of a text are also called, in the order of the text; what nobody knows is left out. */
    public List<Rendering> renderings(String text) {
        Terms terms = Terms.of(text);
        List<Rendering> found = new ArrayList<>();
        int unread = 0;
        for (int at = 0; at < terms.size(); at++) {
            int end = longest(
                    terms,
                    at,
                    terms.size(),
                    glossary.longest(),
                    key -> !same(key).isEmpty());
            if (end > at) {
                // What the glossary knows is taken first: no word of the dictionary may reach into it.
                addFromDictionary(found, terms, unread, at);
                String key = terms.key(at, end);
                found.add(new Rendering(key, same(key), true));
                unread = end;
                at = end - 1;
            }
        }
        addFromDictionary(found, terms, unread, terms.size());
        return found;
    }

    private void addFromDictionary(List<Rendering> found, Terms terms, int from, int to) {
        int at = from;
        while (at < to) {
            int end = longest(
                    terms,
                    at,
                    to,
                    dictionary.longest(),
                    key -> !translations(key).isEmpty());
            if (end > at) {
                String key = terms.key(at, end);
                found.add(new Rendering(key, translations(key), false));
            }
            at = Math.max(end, at + 1);
        }
    }

    /** Where the longest known term that begins at a place ends, the place itself where none does. */
    private static int longest(Terms terms, int at, int to, int most, Predicate<String> known) {
        int end = Math.min(to, at + most);
        while (end > at && !known.test(terms.key(at, end))) {
            end--;
        }
        return end;
    }

    private List<String> same(String key) {
        return glossary.same(key).stream()
                .filter(term -> !Terms.of(term).key().equals(key))
                .toList();
    }

    private List<String> translations(String key) {
        List<String> found =
                Character.isIdeographic(key.codePointAt(0)) ? dictionary.english(key) : dictionary.chinese(key);
        boolean empty = !found.isEmpty() && SPACE.splitAsStream(key).allMatch(Translator::isEmpty);
        return empty ? List.of() : found;
    }

    private static boolean isEmpty(String word) {
        return EMPTY_WORDS.contains(word) || EMPTY_CHARACTERS.contains(word);
    }
}
