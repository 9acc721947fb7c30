package org.digitalwings.benchmarks.load;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.digitalwings.matching.community.Member;
import org.digitalwings.matching.community.Topic;

/** What people may ask of a community: words and beginnings of names, drawn from its members. */
final class Questions {

    private static final int DIFFERENT = 4_000;
    private static final int LONGEST_PASSAGE = 8;
    private static final int MOST_WORDS = 4;
    private static final int LONGEST_BEGINNING = 4;

    private final SplittableRandom random;

    private Questions(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** The questions of a task; as many different ones that none is asked twice within a second. */
    static List<String> of(Task task, List<Member> community, long seed) {
        Questions questions = new Questions(seed);
        List<String> texts = new ArrayList<>();
        while (texts.size() < DIFFERENT) {
            Member member = community.get(questions.random.nextInt(community.size()));
            String text = switch (task) {
                case SEARCH, FACETS -> questions.words(member);
                case SUGGEST -> questions.beginning(member);
            };
            if (!text.isBlank()) {
                texts.add(text.strip());
            }
        }
        return texts;
    }

    /** A name, a topic, a topic and a place, or a passage. */
    private String words(Member member) {
        String topic = member.topics().isEmpty() ? member.name() : topic(member);
        return switch (random.nextInt(4)) {
            case 0 -> member.name();
            case 1 -> topic;
            case 2 ->
                member.place() == null ? topic : topic + " " + member.place().name();
            default -> member.text().isEmpty() ? topic : passage(member.text());
        };
    }

    private String topic(Member member) {
        List<Topic> topics = member.topics().keySet().stream()
                .sorted((a, b) -> a.id().compareTo(b.id()))
                .toList();
        Topic topic = topics.get(random.nextInt(topics.size()));
        return random.nextBoolean() ? topic.name() : topic.nameEn();
    }

    /** Some words of a text in letters, some characters of one that has few spaces. */
    private String passage(String text) {
        String[] words = text.split("\\s+");
        if (words.length > MOST_WORDS) {
            int from = random.nextInt(words.length - MOST_WORDS + 1);
            return String.join(" ", List.of(words).subList(from, from + MOST_WORDS));
        }
        int[] characters = text.codePoints().toArray();
        int from = random.nextInt(Math.max(1, characters.length - LONGEST_PASSAGE));
        return new String(characters, from, Math.min(LONGEST_PASSAGE, characters.length - from));
    }

    private String beginning(Member member) {
        String name = member.name();
        int length = Math.min(1 + random.nextInt(LONGEST_BEGINNING), name.codePointCount(0, name.length()));
        return name.substring(0, name.offsetByCodePoints(0, length));
    }
}
