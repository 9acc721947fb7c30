package org.digitalwings.matching.sample;

import java.util.EnumMap;
import java.util.Map;
import org.digitalwings.matching.community.MemberId;
import org.digitalwings.matching.community.MemberKind;

/** How many invented members of each kind there are, and what their ids are. */
final class Census {

    private static final Map<MemberKind, Double> SHARES = new EnumMap<>(Map.of(
            MemberKind.PROJECT, .22,
            MemberKind.STARTUP, .14,
            MemberKind.ENTERPRISE, .07,
            MemberKind.INVESTOR, .08,
            MemberKind.GOVERNMENT, .02,
            MemberKind.INSTITUTE, .03,
            MemberKind.COMMUNITY, .015,
            MemberKind.ASSOCIATION, .01,
            MemberKind.SERVICE_PROVIDER, .015));

    private final EnumMap<MemberKind, Integer> counts = new EnumMap<>(MemberKind.class);
    private final EnumMap<MemberKind, Integer> before = new EnumMap<>(MemberKind.class);

    /** The kinds' shares of {@code members}; people are what is left. */
    Census(int members) {
        int taken = 0;
        for (var share : SHARES.entrySet()) {
            int count = Math.max(1, (int) (share.getValue() * members));
            counts.put(share.getKey(), count);
            before.put(share.getKey(), taken);
            taken += count;
        }
        counts.put(MemberKind.PERSON, members - taken);
        before.put(MemberKind.PERSON, taken);
    }

    int count(MemberKind kind) {
        return counts.getOrDefault(kind, 0);
    }

    /** The member's number among all invented members, people last. */
    int ordinal(MemberKind kind, int number) {
        return before.getOrDefault(kind, 0) + number;
    }

    /** The id of a member: its kind and its number from 1, such as {@code startup-000001}. */
    static MemberId id(MemberKind kind, int number) {
        String digits = Integer.toString(number + 1);
        return new MemberId(prefix(kind) + "000000".substring(Math.min(6, digits.length())) + digits);
    }

    private static String prefix(MemberKind kind) {
        return switch (kind) {
            case PERSON -> "person-";
            case PROJECT -> "project-";
            case STARTUP -> "startup-";
            case ENTERPRISE -> "enterprise-";
            case INVESTOR -> "investor-";
            case GOVERNMENT -> "government-";
            case INSTITUTE -> "institute-";
            case COMMUNITY -> "community-";
            case ASSOCIATION -> "association-";
            case SERVICE_PROVIDER -> "service-provider-";
        };
    }
}
