package org.digitalwings.app.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.digitalwings.graph.vocabulary.Term;
import org.digitalwings.matching.text.Folding;
import org.digitalwings.matching.text.Pinyin;

/** Topics by how their names begin. Looks at each of the few hundred. */
final class TopicCompletions {

    private static final int LONGEST_KEY = 64;

    private final List<Entry> entries = new ArrayList<>();

    /** @param members how many members have a topic as far as everybody may see it */
    TopicCompletions(Map<String, Term> topics, ToLongFunction<String> members) {
        topics.forEach((id, topic) -> entries.add(new Entry(id, members.applyAsLong(id), keys(topic))));
        entries.sort(Comparator.comparingLong(Entry::members).reversed().thenComparing(Entry::id));
    }

    /** The ids of the topics that begin so, those of most members first. */
    List<String> find(String typed, int limit) {
        String key = key(typed);
        return key.isEmpty()
                ? List.of()
                : entries.stream()
                        .filter(entry -> entry.keys().stream().anyMatch(name -> name.startsWith(key)))
                        .limit(limit)
                        .map(Entry::id)
                        .toList();
    }

    private static Set<String> keys(Term topic) {
        Set<String> keys = new LinkedHashSet<>();
        Stream.of(List.of(topic.name(), topic.nameEn()), topic.aliases())
                .flatMap(Collection::stream)
                .forEach(name -> {
                    keys.add(key(name));
                    Pinyin.of(name).forEach(spelling -> {
                        keys.add(key(spelling.letters()));
                        keys.add(key(spelling.initials()));
                    });
                });
        return keys;
    }

    /** Letters and digits, folded. */
    private static String key(String text) {
        var key = new StringBuilder();
        text.codePoints()
                .limit(2 * LONGEST_KEY)
                .filter(Character::isLetterOrDigit)
                .map(Folding::fold)
                .limit(LONGEST_KEY)
                .forEach(key::appendCodePoint);
        return key.toString();
    }

    private record Entry(String id, long members, Set<String> keys) {}
}
