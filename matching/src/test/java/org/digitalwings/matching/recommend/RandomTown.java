package org.digitalwings.matching.recommend;

import static org.digitalwings.matching.recommend.Town.TODAY;

import java.util.List;
import java.util.Random;
import org.digitalwings.matching.community.MemberKind;
import org.digitalwings.matching.community.Purpose;
import org.digitalwings.matching.community.TieKind;

/** Towns of members m0, m1, ... with random words, topics, places, needs, offers and ties of the past. */
final class RandomTown {

    private static final List<MemberKind> KINDS = List.of(
            MemberKind.PROJECT, MemberKind.INVESTOR, MemberKind.ENTERPRISE, MemberKind.PERSON, MemberKind.GOVERNMENT);
    private static final List<TieKind> TIES = List.of(
            TieKind.INVESTED,
            TieKind.MET,
            TieKind.JUDGED,
            TieKind.SAVED,
            TieKind.BLOCKED,
            TieKind.RUNS,
            TieKind.WORKS_AT);
    private static final List<Purpose> PURPOSES = List.of(Purpose.FUNDING, Purpose.CUSTOMER, Purpose.PILOT_SITE);
    private static final List<String> WORDS = List.of("机器人", "视觉检测", "大模型", "冷链物流", "robot", "vision", "医院", "农业");
    private static final List<String> TOPICS = List.of("robots", "vision", "models", "farming");
    private static final List<String> CITIES = List.of("嘉兴", "杭州", "宁波");

    private RandomTown() {}

    static Town of(long seed, int members) {
        Random random = new Random(seed);
        Town town = new Town();
        for (int i = 0; i < members; i++) {
            String id = "m" + i;
            town.has(pick(KINDS, random), id)
                    .says(id, pick(WORDS, random) + "，" + pick(WORDS, random) + " " + pick(WORDS, random))
                    .isAbout(id, pick(TOPICS, random), pick(TOPICS, random))
                    .isIn(id, "浙江", pick(CITIES, random));
            if (random.nextInt(3) == 0) {
                town.needs(id, pick(PURPOSES, random), pick(WORDS, random), null);
            }
            if (random.nextInt(3) == 0) {
                town.offers(id, pick(PURPOSES, random), pick(WORDS, random), null);
            }
        }
        for (int i = 0; i < 4 * members; i++) {
            int from = random.nextInt(members);
            int to = (from + 1 + random.nextInt(members - 1)) % members;
            town.tie("m" + from, kind(random), "m" + to, TODAY.minusDays(random.nextInt(3000)));
        }
        return town;
    }

    static TieKind kind(Random random) {
        return pick(TIES, random);
    }

    private static <T> T pick(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }
}
