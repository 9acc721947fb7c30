package org.digitalwings.benchmarks.scale;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.digitalwings.matching.community.Member;
import org.digitalwings.matching.community.Topic;
import org.digitalwings.matching.search.Condition;
import org.digitalwings.matching.search.Facet;
import org.digitalwings.matching.search.TypedQuery;

/** Searches that somebody of a community could save, made of what its members say of themselves. */
final class SavedSample {

    private static final Pattern CLAUSE_END = Pattern.compile("[，。；、,.;：:（）()\\s]+");
    private static final int LONGEST_CLAUSE = 12;
    private static final int KINDS = 4;

    private SavedSample() {}

    /** A topic, words of a text, or two topics, three times in four narrowed by a kind or a place. */
    static TypedQuery query(List<Member> community, Random random) {
        Member like = community.get(random.nextInt(community.size()));
        String words = switch (random.nextInt(KINDS)) {
            case 0 -> topic(like, random);
            case 1 -> topic(like, random) + " " + topic(community.get(random.nextInt(community.size())), random);
            default -> clause(like, random);
        };
        List<Condition> conditions = new ArrayList<>();
        int narrowed = random.nextInt(KINDS);
        if (narrowed == 1 || narrowed == 2) {
            conditions.add(new Condition.AnyOf(Facet.KIND, Set.of(like.kind().name()), false));
        }
        if (narrowed >= 2 && like.place() != null) {
            conditions.add(
                    new Condition.AnyOf(Facet.PLACE, Set.of(like.place().path().getLast()), false));
        }
        return new TypedQuery(words, conditions, List.of());
    }

    private static String topic(Member member, Random random) {
        List<Topic> topics = member.topics().keySet().stream()
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .toList();
        return topics.isEmpty()
                ? member.name()
                : topics.get(random.nextInt(topics.size())).name();
    }

    private static String clause(Member member, Random random) {
        List<String> clauses = CLAUSE_END
                .splitAsStream(member.text())
                .filter(clause -> clause.length() > 1)
                .toList();
        if (clauses.isEmpty()) {
            return member.name();
        }
        String clause = clauses.get(random.nextInt(clauses.size()));
        return clause.substring(0, Math.min(LONGEST_CLAUSE, clause.length()));
    }
}
