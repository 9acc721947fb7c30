package org.digitalwings.matching.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.digitalwings.matching.community.Member;
import org.digitalwings.matching.community.Topic;
import org.digitalwings.matching.text.Pinyin;

/**
 * Chinese names and topics by how they sound: each is two terms, that begin with its pinyin and its initials and end with its
 * characters.
 */
final class Sounds {

    private static final String FIELD = "sounds";
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}{2,16}");
    private static final char BETWEEN = ' ';

    /** Names that begin with the same sounds; thousands do with the commonest, and the first tell what they are. */
    private static final int MOST_NAMES = 200;

    private Sounds() {}

    static void addTo(Document document, Member member) {
        Set<String> terms = new LinkedHashSet<>();
        Stream.of(
                        Stream.of(member.name()),
                        member.aliases().stream(),
                        member.topics().keySet().stream().map(Topic::name))
                .flatMap(names -> names)
                .flatMap(name -> CHINESE.matcher(QueryText.capped(name)).results())
                .forEach(run -> spelling(run.group()).ifPresent(sound -> {
                    terms.add(sound.letters() + BETWEEN + run.group());
                    terms.add(sound.initials() + BETWEEN + run.group());
                }));
        terms.forEach(term -> document.add(new StringField(FIELD, term, Field.Store.NO)));
    }

    /** How Chinese characters sound; empty where it is not known of each of them. */
    static Optional<String> of(String characters) {
        return spelling(characters).map(Pinyin.Spelling::letters);
    }

    private static Optional<Pinyin.Spelling> spelling(String characters) {
        List<Pinyin.Spelling> spellings = Pinyin.of(characters);
        return spellings.isEmpty()
                        || spellings.getFirst().initials().length() != characters.codePointCount(0, characters.length())
                ? Optional.empty()
                : Optional.of(spellings.getFirst());
    }

    /** What begins a name or topic, sounds like some characters and is not them; what most members have first. */
    static List<String> alike(IndexReader reader, String characters) throws IOException {
        Terms terms = MultiTerms.getTerms(reader, FIELD);
        Optional<String> sound = of(characters);
        if (terms == null || sound.isEmpty()) {
            return List.of();
        }
        Map<String, Integer> counts = new HashMap<>();
        named(terms, sound.get()).forEach((name, count) -> {
            String written = beginning(name, characters);
            if (!written.equals(characters) && of(written).equals(sound)) {
                counts.merge(written, count, Integer::sum);
            }
        });
        return commonest(counts);
    }

    /** The names and topics that are spelled so in pinyin or by their initials; what most members have first. */
    static List<String> spelled(IndexReader reader, String letters) throws IOException {
        Terms terms = MultiTerms.getTerms(reader, FIELD);
        return terms == null ? List.of() : commonest(named(terms, letters + BETWEEN));
    }

    /** The names whose terms begin so, with how many members have them. */
    private static Map<String, Integer> named(Terms terms, String beginning) throws IOException {
        Map<String, Integer> counts = new HashMap<>();
        TermsEnum names = terms.iterator();
        TermsEnum.SeekStatus status = names.seekCeil(new BytesRef(beginning));
        for (int seen = 0; status != TermsEnum.SeekStatus.END && seen < MOST_NAMES; seen++) {
            String term = names.term().utf8ToString();
            if (!term.startsWith(beginning)) {
                break;
            }
            counts.merge(term.substring(term.indexOf(BETWEEN) + 1), names.docFreq(), Integer::max);
            status = names.next() == null ? TermsEnum.SeekStatus.END : TermsEnum.SeekStatus.FOUND;
        }
        return counts;
    }

    private static List<String> commonest(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey())
                        .reversed())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** As many characters of a name as others have. */
    private static String beginning(String name, String others) {
        int length = others.codePointCount(0, others.length());
        return name.codePointCount(0, name.length()) < length
                ? name
                : name.substring(0, name.offsetByCodePoints(0, length));
    }
}
