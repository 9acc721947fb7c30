package org.digitalwings.matching.translation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/**
 * Chinese and English words for each other, from CC-CEDICT.
 *
 * <p>CC-CEDICT says of a Chinese word what it means in English; read backwards, an English word has the Chinese words with that
 * very meaning, those first that mean little else.
 */
final class Dictionary {

    /** Past these the words for a meaning are seldom the usual ones. */
    private static final int MAX_OTHERS = 16;

    private static final int MAX_GLOSS_WORDS = 4;
    private static final int MAX_PARTED_WORDS = 3;
    private static final double PART_WORTH = 0.1;

    /** A word of two characters is the usual one more often than one of one or of four. */
    private static final double UNUSUAL_LENGTH = 0.7;

    private static final String SHIPPED = "cc-cedict.txt.gz";
    private static final Pattern ENTRY = Pattern.compile("(\\S+) (\\S+) \\[[^\\]]*] /(.*)/");
    private static final Pattern ASIDE = Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*]");
    private static final Pattern SEPARATOR = Pattern.compile("[/;]");
    private static final Pattern LEAD = Pattern.compile("^(to be|to|a|an|the|be) ");
    private static final Pattern REFERENCE = Pattern.compile(
            "^(CL:|see |variant of|old variant|erroneous|also written|surname |abbr\\. |used in |Japanese variant|same as |equivalent of).*");

    private final Map<String, List<String>> english = new HashMap<>();
    private final Map<String, List<String>> chinese = new HashMap<>();
    private int longest;

    /** Chinese for an English meaning, with how good it is: the place of the meaning among all that the word has. */
    private record Candidate(String word, double worth) {}

    private Dictionary() {}

    /** The dictionary that the product ships; takes a second and some 60 MB. */
    static Dictionary shipped() {
        try (InputStream stream = Objects.requireNonNull(Dictionary.class.getResourceAsStream(SHIPPED));
                BufferedReader lines = new BufferedReader(new InputStreamReader(new GZIPInputStream(stream), UTF_8))) {
            return read(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Dictionary read(BufferedReader lines) throws IOException {
        Dictionary dictionary = new Dictionary();
        Map<String, List<Candidate>> meanings = new HashMap<>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            Matcher entry = ENTRY.matcher(line);
            if (!line.startsWith("#") && entry.matches()) {
                dictionary.add(entry.group(2), glosses(entry.group(3)), meanings);
            }
        }
        meanings.forEach((key, candidates) -> dictionary.chinese.put(
                key,
                candidates.stream()
                        .sorted(Comparator.comparingDouble(Candidate::worth).reversed())
                        .map(Candidate::word)
                        .distinct()
                        .limit(MAX_OTHERS)
                        .toList()));
        return dictionary;
    }

    private static Set<String> glosses(String meanings) {
        Set<String> glosses = new LinkedHashSet<>();
        for (String meaning : SEPARATOR.splitAsStream(meanings).toList()) {
            String plain = ASIDE.matcher(meaning).replaceAll(" ").strip();
            if (!plain.isEmpty() && !REFERENCE.matcher(plain).matches()) {
                glosses.add(LEAD.matcher(plain).replaceFirst(""));
            }
        }
        return glosses;
    }

    private void add(String word, Set<String> glosses, Map<String, List<Candidate>> meanings) {
        Terms characters = Terms.of(word);
        if (glosses.isEmpty() || characters.size() == 0) {
            return;
        }
        longest = Math.max(longest, characters.size());
        List<String> known = english.computeIfAbsent(characters.key(), key -> new ArrayList<>());
        int place = 0;
        for (String gloss : glosses) {
            Terms words = Terms.of(gloss);
            if (words.size() > 0 && words.size() <= MAX_GLOSS_WORDS) {
                if (known.size() < MAX_OTHERS && !known.contains(gloss)) {
                    known.add(gloss);
                }
                double length = characters.size() == 2 ? 1 : UNUSUAL_LENGTH;
                double worth = length / ((1 + place) * Math.sqrt(glosses.size()));
                meanings.computeIfAbsent(words.key(), key -> new ArrayList<>()).add(new Candidate(word, worth));
                addParts(word, words, worth, meanings);
            }
            place++;
        }
    }

    /** A word of a short meaning leads to it too, where there is nothing better. */
    private static void addParts(String word, Terms gloss, double worth, Map<String, List<Candidate>> meanings) {
        if (gloss.size() > 1 && gloss.size() <= MAX_PARTED_WORDS) {
            for (String part : gloss.words()) {
                meanings.computeIfAbsent(part, key -> new ArrayList<>()).add(new Candidate(word, worth * PART_WORTH));
            }
        }
    }

    /** English for a Chinese term, given by its key; empty where unknown. */
    List<String> english(String key) {
        return english.getOrDefault(key, List.of());
    }

    /** Chinese for an English term, given by its key; empty where unknown. */
    List<String> chinese(String key) {
        return chinese.getOrDefault(key, List.of());
    }

    /** How many words its longest term has. */
    int longest() {
        return longest;
    }
}
