package org.digitalwings.matching.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.digitalwings.matching.community.Topic;

/**
 * A topic and what members of it talk about.
 *
 * @param track the code of the track in which its projects enter
 * @param chinese phrases by what they name: {@code trade}, {@code products}, {@code techniques}, {@code scenes}
 * @param english the same phrases in English
 */
record TopicWords(Topic topic, String track, Map<String, List<String>> chinese, Map<String, List<String>> english) {

    /** All topics, the most frequent first. */
    static List<TopicWords> read() {
        List<TopicWords> topics = new ArrayList<>();
        for (String line : Blocks.lines("topics.txt")) {
            if (line.startsWith(" ")) {
                topics.getLast().addPhrases(line.strip());
            } else {
                topics.add(heading(line));
            }
        }
        return List.copyOf(topics);
    }

    List<String> phrases(String kind, boolean inEnglish) {
        List<String> phrases = (inEnglish ? english : chinese).get(kind);
        if (phrases == null) {
            throw new IllegalStateException("Topic %s has no %s: add them to topics.txt.".formatted(topic.id(), kind));
        }
        return phrases;
    }

    private static TopicWords heading(String line) {
        String[] sides = line.split(" = ", 2);
        String[] names = sides[1].split(" / ", -1);
        return new TopicWords(new Topic(sides[0], names[0], names[1]), names[2], new HashMap<>(), new HashMap<>());
    }

    private void addPhrases(String line) {
        String[] sides = line.split(": ", 2);
        String[] languages = sides[1].split(" / ", -1);
        chinese.put(sides[0], List.of(languages[0].split("、", -1)));
        english.put(sides[0], List.of(languages[1].split(", ", -1)));
    }
}
