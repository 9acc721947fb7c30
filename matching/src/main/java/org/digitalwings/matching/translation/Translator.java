package org.digitalwings.matching.translation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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

    /** A known term, from one word of the text to before another. */
    private record Match(int from, int to, Rendering rendering) {

        boolean overlaps(Match other) {
            return from < other.to && other.from < to;
        }
    }

    /**
     * What the terms of a text are also called, in the order of the text; what nobody knows is left out. Of terms that overlap
     * the longest is read, of equally long ones the glossary's, then the first. What is called otherwise in Taiwan is read by what
     * it is called on the mainland, which comes last.
     */
    public List<Rendering> renderings(String text) {
        TaiwanTerms mainland = TaiwanTerms.read(text);
        return Stream.concat(ofMainland(mainland.text()).stream(), mainland.renderings().stream())
                .toList();
    }

    private List<Rendering> ofMainland(String text) {
        List<Match> read = new ArrayList<>();
        for (Match match : known(Terms.of(text))) {
            if (read.stream().noneMatch(match::overlaps)) {
                read.add(match);
            }
        }
        return read.stream()
                .sorted(Comparator.comparingInt(Match::from))
                .map(Match::rendering)
                .toList();
    }

    /** The longest terms that begin at each word, in the order in which they are to be taken. */
    private List<Match> known(Terms terms) {
        List<Match> known = new ArrayList<>();
        for (int at = 0; at < terms.size(); at++) {
            longest(terms, at, glossary.longest(), true, glossary::others).ifPresent(known::add);
            longest(terms, at, dictionary.longest(), false, this::translations).ifPresent(known::add);
        }
        known.sort(Comparator.comparingInt((Match match) -> match.from() - match.to())
                .thenComparing(match -> !match.rendering().curated())
                .thenComparingInt(Match::from));
        return known;
    }

    /** The longest term that begins at a word and of which others are known. */
    private static Optional<Match> longest(
            Terms terms, int at, int most, boolean curated, Function<String, List<String>> others) {
        for (int end = Math.min(terms.size(), at + most); end > at; end--) {
            String key = terms.key(at, end);
            List<String> known = others.apply(key);
            if (!known.isEmpty()) {
                return Optional.of(new Match(at, end, new Rendering(key, known, curated)));
            }
        }
        return Optional.empty();
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
