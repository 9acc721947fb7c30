package org.digitalwings.matching.roundtable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.digitalwings.matching.community.MemberId;

/** Seating requests made by a seed. */
final class RandomSeating {

    private static final List<Role> ROLES = List.of(Role.values());

    private final Random random;

    RandomSeating(long seed) {
        this.random = new Random(seed);
    }

    static MemberId id(int guest) {
        return new MemberId("g%04d".formatted(guest));
    }

    /** Guests with hosts at the first tables, some pairs apart and acquainted, and some who are late or leave early. */
    SeatingRequest request(int guests, int tables, int rounds) {
        List<Guest> all = new ArrayList<>();
        for (int g = 0; g < guests; g++) {
            all.add(guest(g, tables, rounds, guests));
        }
        int seats = (guests + tables - 1) / tables;
        List<Table> places = IntStream.range(0, tables)
                .mapToObj(k -> new Table("T" + (k + 1), seats + random.nextInt(2), topics(), k % 2 == 0 ? id(k) : null))
                .toList();
        return new SeatingRequest(
                rounds,
                all,
                places,
                guests > tables + 1 ? List.of(new SeatLock(id(guests - 1), 0, random.nextInt(tables))) : List.of(),
                pairs(guests, tables, guests / 4),
                pairs(guests, 0, guests / 2),
                List.of(),
                SeatingWeights.balanced());
    }

    private Guest guest(int g, int tables, int rounds, int guests) {
        Set<Integer> absent = g > tables && g < guests - 1 && rounds > 1 && random.nextInt(10) == 0
                ? Set.of(random.nextInt(rounds))
                : Set.of();
        MemberId organization = random.nextInt(3) == 0 ? null : new MemberId("o" + random.nextInt(1 + guests / 3));
        return new Guest(
                id(g),
                ROLES.get(random.nextInt(ROLES.size())),
                organization,
                topics(),
                random.nextInt(4) == 0 ? Set.of("en") : random.nextBoolean() ? Set.of("zh", "en") : Set.of("zh"),
                absent);
    }

    private Map<String, Double> topics() {
        Map<String, Double> topics = new HashMap<>();
        for (int t = 0; t < 3; t++) {
            topics.put("t" + random.nextInt(8), random.nextInt(1, 11) / 10.0);
        }
        return topics;
    }

    private Set<Pair> pairs(int guests, int from, int count) {
        Set<Pair> pairs = new HashSet<>();
        for (int i = 0; i < count && guests - from > 1; i++) {
            int one = random.nextInt(from, guests);
            int other = random.nextInt(from, guests);
            if (one != other) {
                pairs.add(Pair.of(id(one), id(other)));
            }
        }
        return pairs;
    }
}
