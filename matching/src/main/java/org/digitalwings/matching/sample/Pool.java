package org.digitalwings.matching.sample;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Numbers of members by what they are about, for finding somebody who fits: by topic, by track where few have the topic,
 * else anybody. The lower a number, the more often it is drawn.
 */
final class Pool {

    private static final int FEW = 4;
    private static final String ALL = "";

    private final Map<String, IntStream.Builder> growing = new HashMap<>();
    private final Map<String, int[]> members = new HashMap<>();

    void add(Trait member) {
        add(member.topic(), member.number());
        if (member.second() != null) {
            add(member.second(), member.number());
        }
        growing.computeIfAbsent(ALL, key -> IntStream.builder()).add(member.number());
    }

    private void add(TopicWords topic, int number) {
        growing.computeIfAbsent(topic.topic().id(), key -> IntStream.builder()).add(number);
        growing.computeIfAbsent("/" + topic.track(), key -> IntStream.builder()).add(number);
    }

    /** Ends the adding. */
    Pool filled() {
        growing.forEach((key, numbers) -> members.put(key, numbers.build().toArray()));
        growing.clear();
        return this;
    }

    /** The number of somebody who fits a topic; -1 where nobody was added. */
    int draw(TopicWords topic, Dice dice) {
        int[] fitting = of(topic.topic().id());
        if (fitting.length < FEW || dice.happens(.15)) {
            fitting = of("/" + topic.track());
        }
        if (fitting.length < FEW || dice.happens(.1)) {
            fitting = of(ALL);
        }
        return fitting.length == 0 ? -1 : fitting[dice.rank(fitting.length)];
    }

    private int[] of(String key) {
        return members.getOrDefault(key, new int[0]);
    }
}
