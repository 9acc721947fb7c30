package org.digitalwings.matching.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.digitalwings.matching.community.Award;
import org.digitalwings.matching.community.Background;
import org.digitalwings.matching.community.Background.Raised;
import org.digitalwings.matching.community.Entry;
import org.digitalwings.matching.community.FundingStage;
import org.digitalwings.matching.community.Member;
import org.digitalwings.matching.community.MemberId;
import org.digitalwings.matching.community.MemberKind;
import org.digitalwings.matching.community.Need;
import org.digitalwings.matching.community.Place;
import org.digitalwings.matching.community.Purpose;
import org.digitalwings.matching.community.RoundReached;
import org.digitalwings.matching.community.Topic;

/** Members for tests of search. */
final class People {

    static final List<Topic> TOPICS = List.of(
            new Topic("robots", "机器人", "Robots"),
            new Topic("chips", "芯片", "Chips"),
            new Topic("health", "医疗健康", "Health"));
    static final List<Place> PLACES = List.of(
            new Place("hz", List.of("浙江", "杭州")),
            new Place("wz", List.of("浙江", "嘉兴", "乌镇")),
            new Place("cq", List.of("重庆")));

    private People() {}

    static Member named(String id, String name, String text) {
        return member(id, MemberKind.PROJECT, name, List.of(), text);
    }

    static Member member(String id, MemberKind kind, String name, List<String> aliases, String text) {
        return new Member(
                new MemberId(id),
                kind,
                name,
                aliases,
                text,
                null,
                null,
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                false);
    }

    /** A member with everything, drawn at random. */
    static Member random(String id, Random random) {
        Topic topic = oneOf(TOPICS, random);
        List<Entry> entries = new ArrayList<>();
        for (int year = 2019; year < 2026; year++) {
            if (random.nextInt(3) == 0) {
                Award award = random.nextBoolean() ? oneOf(List.of(Award.values()), random) : null;
                entries.add(new Entry(year, random.nextBoolean() ? "devices" : "models", RoundReached.FINAL, award));
            }
        }
        Purpose purpose = oneOf(List.of(Purpose.values()), random);
        return new Member(
                new MemberId(id),
                oneOf(List.of(MemberKind.values()), random),
                "成员" + id,
                List.of("Member " + id),
                topic.name() + (random.nextBoolean() ? "平台" : "系统"),
                "CN",
                oneOf(PLACES, random),
                Map.of(topic, 1.0),
                List.of("Qwen"),
                entries,
                random.nextBoolean() ? List.of(new Need(purpose, "寻找合作", LocalDate.of(2027, 1, 1))) : List.of(),
                List.of(),
                random.nextBoolean(),
                background(topic, random));
    }

    private static Background background(Topic topic, Random random) {
        if (random.nextInt(4) == 0) {
            return Background.NONE;
        }
        LocalDate day = LocalDate.of(2015 + random.nextInt(10), 1 + random.nextInt(12), 1);
        var round = new Raised(day, oneOf(List.of(FundingStage.values()), random), Math.pow(10, 5 + random.nextInt(6)));
        return new Background(
                day.minusYears(2), day.plusMonths(random.nextInt(30)), List.of(round), Set.of("above-" + topic.id()));
    }

    static List<Member> random(int count, long seed) {
        var random = new Random(seed);
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            members.add(random("m%04d".formatted(i), random));
        }
        return members;
    }

    private static <T> T oneOf(List<T> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }
}
