package org.digitalwings.matching.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.digitalwings.matching.search.Hit.Highlight;
import org.digitalwings.matching.search.Passage.Match;
import org.digitalwings.matching.text.Word;
import org.digitalwings.matching.translation.Rendering;

/** Finds the words of a query in the texts of the hits of a page. For one thread. */
final class Highlights {

    private static final int MAX_HIGHLIGHTS = 6;

    /** Of the words that a dictionary has for another, those behind are seldom meant. */
    private static final int MAX_OTHERS = 4;

    /** A text longer than this is searched for passages in its beginning only. */
    private static final int MAX_TEXT = 20_000;

    private final SearchAudience audience;
    private final List<String> contacts;
    private final Set<String> words;
    private final Set<String> lone;
    private final List<List<Word>> phrases;
    private final Map<String, List<Match>> read = new HashMap<>();

    private Highlights(
            SearchAudience audience,
            List<String> contacts,
            Set<String> words,
            Set<String> lone,
            List<List<Word>> phrases) {
        this.audience = audience;
        this.contacts = contacts;
        this.words = words;
        this.lone = lone;
        this.phrases = phrases;
    }

    /** @param renderings what the words are also called, which is shown too */
    static Highlights of(QueryText text, List<Rendering> renderings, SearchAudience audience) {
        Set<String> words = Stream.concat(
                        Stream.of(text.words()), renderings.stream().flatMap(Highlights::shown))
                .flatMap(said -> Fields.BIGRAMS.words(said).stream())
                .map(Word::term)
                .collect(Collectors.toSet());
        Set<String> lone = words.stream()
                .filter(word -> word.codePointCount(0, word.length()) == 1)
                .collect(Collectors.toSet());
        List<List<Word>> phrases = text.phrases().stream()
                .map(Fields.SINGLES::words)
                .filter(phrase -> !phrase.isEmpty())
                .toList();
        return new Highlights(audience, Contacts.keys(text), words, lone, phrases);
    }

    /** The likeliest other words; a character that stands for a word is in nearly every text. */
    private static Stream<String> shown(Rendering rendering) {
        return rendering.others().stream()
                .limit(MAX_OTHERS)
                .filter(other -> other.codePointCount(0, other.length()) > 1);
    }

    /** The best passages of a member's texts, the ones with the most different words first. */
    List<Highlight> in(Document document) {
        record Rated(Highlight highlight, int worth) {}
        if (words.isEmpty() && phrases.isEmpty()) {
            return List.of();
        }
        List<Rated> found = new ArrayList<>();
        for (Source source : Source.values()) {
            for (String text : document.getValues(source.field())) {
                List<Match> matches = matches(text.substring(0, Math.min(text.length(), MAX_TEXT)));
                Passage.best(text, matches)
                        .map(passage -> new Rated(passage.highlight(source.field()), passage.worth()))
                        .ifPresent(found::add);
            }
        }
        return Stream.concat(
                        Contacts.highlights(document, contacts, audience),
                        found.stream()
                                .sorted(Comparator.comparingInt(Rated::worth).reversed())
                                .map(Rated::highlight))
                .limit(MAX_HIGHLIGHTS)
                .toList();
    }

    /** Read once: the members of a page have topics and places in common. */
    private List<Match> matches(String text) {
        return read.computeIfAbsent(text, this::read);
    }

    private List<Match> read(String text) {
        List<Match> matches = new ArrayList<>();
        add(matches, Fields.BIGRAMS.words(text), words);
        if (!lone.isEmpty() || !phrases.isEmpty()) {
            List<Word> characters = Fields.SINGLES.words(text);
            add(matches, characters, lone);
            phrases.forEach(phrase -> addPhrase(matches, characters, phrase));
        }
        matches.sort(Comparator.comparingInt(Match::start).thenComparingInt(Match::end));
        return matches;
    }

    private static void add(List<Match> matches, List<Word> text, Set<String> terms) {
        for (Word word : text) {
            if (terms.contains(word.term())) {
                matches.add(new Match(word.term(), word.start(), word.end()));
            }
        }
    }

    private static void addPhrase(List<Match> matches, List<Word> text, List<Word> phrase) {
        for (int from = 0; from + phrase.size() <= text.size(); from++) {
            if (stands(phrase, text.subList(from, from + phrase.size()))) {
                Word last = text.get(from + phrase.size() - 1);
                matches.add(new Match(phrase.toString(), text.get(from).start(), last.end()));
            }
        }
    }

    private static boolean stands(List<Word> phrase, List<Word> there) {
        for (int i = 0; i < phrase.size(); i++) {
            if (!phrase.get(i).term().equals(there.get(i).term())) {
                return false;
            }
        }
        return true;
    }
}
