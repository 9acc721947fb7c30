package org.digitalwings.matching.recommend;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.digitalwings.matching.community.Community;
import org.digitalwings.matching.community.Member;
import org.digitalwings.matching.community.Purpose;

/** Which members of a snapshot ever stated a need or an offer of a purpose, in ascending order. */
final class Purposes {

    private final Map<Purpose, int[]> needing;
    private final Map<Purpose, int[]> offering;

    private Purposes(Map<Purpose, int[]> needing, Map<Purpose, int[]> offering) {
        this.needing = needing;
        this.offering = offering;
    }

    static Purposes of(Community community) {
        Map<Purpose, IntStream.Builder> needing = new EnumMap<>(Purpose.class);
        Map<Purpose, IntStream.Builder> offering = new EnumMap<>(Purpose.class);
        community.forEachIndex(index -> {
            Member member = community.member(index);
            member.needs().forEach(need -> add(needing, need.purpose(), index));
            member.offers().forEach(offer -> add(offering, offer.purpose(), index));
        });
        return new Purposes(built(needing), built(offering));
    }

    /** The purposes of a later snapshot: the same where no changed member states any, before or after. */
    Purposes following(Community before, Community next, int[] changed) {
        for (int index : changed) {
            if (states(before, index) || states(next, index)) {
                return of(next);
            }
        }
        return this;
    }

    private static boolean states(Community community, int index) {
        return community.has(index)
                && !(community.member(index).needs().isEmpty()
                        && community.member(index).offers().isEmpty());
    }

    private static void add(Map<Purpose, IntStream.Builder> members, Purpose purpose, int index) {
        members.computeIfAbsent(purpose, p -> IntStream.builder()).add(index);
    }

    private static Map<Purpose, int[]> built(Map<Purpose, IntStream.Builder> builders) {
        Map<Purpose, int[]> members = new EnumMap<>(Purpose.class);
        builders.forEach((purpose, builder) ->
                members.put(purpose, builder.build().distinct().toArray()));
        return members;
    }

    int[] needing(Purpose purpose) {
        return needing.getOrDefault(purpose, new int[0]);
    }

    int[] offering(Purpose purpose) {
        return offering.getOrDefault(purpose, new int[0]);
    }
}
