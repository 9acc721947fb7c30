package org.digitalwings.matching.roundtable;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.digitalwings.matching.community.MemberId;

/** Invitation requests made by a seed. */
final class RandomInvitation {

    private static final List<Role> ROLES = List.of(Role.values());

    private final Random random;

    RandomInvitation(long seed) {
        this.random = new Random(seed);
    }

    static MemberId id(int candidate) {
        return new MemberId("c%05d".formatted(candidate));
    }

    InvitationRequest request(int candidates, int invitees) {
        List<Candidate> all = new ArrayList<>();
        for (int i = 0; i < candidates; i++) {
            all.add(candidate(i, candidates));
        }
        Map<Role, Quota> quotas = new EnumMap<>(Role.class);
        for (Role role : ROLES) {
            long there = all.stream().filter(one -> one.role() == role).count();
            int least = (int) Math.min(there / 2, random.nextInt(1 + invitees / 6));
            quotas.put(role, new Quota(least, least + 1 + random.nextInt(invitees)));
        }
        List<TopicDemand> theme = new ArrayList<>();
        for (int t = 0; t < 4; t++) {
            theme.add(new TopicDemand("t" + t, random.nextInt(1, 11) / 10.0, 1 + random.nextInt(1 + invitees / 3)));
        }
        Set<Pair> acquainted = new HashSet<>();
        for (int i = 0; i < candidates; i++) {
            int one = random.nextInt(candidates);
            int other = random.nextInt(candidates);
            if (one != other) {
                acquainted.add(Pair.of(id(one), id(other)));
            }
        }
        return new InvitationRequest(
                invitees,
                all,
                quotas,
                2,
                theme,
                Set.of(id(0)),
                Set.of(id(1)),
                acquainted,
                InvitationWeights.balanced().with(InvitationGoal.STRANGERS, random.nextInt(20)),
                3);
    }

    private Candidate candidate(int i, int candidates) {
        Map<String, Double> topics = new HashMap<>();
        for (int t = 0; t < 2; t++) {
            topics.put("t" + random.nextInt(6), random.nextInt(1, 11) / 10.0);
        }
        return new Candidate(
                id(i),
                ROLES.get(random.nextInt(ROLES.size())),
                random.nextInt(3) == 0 ? null : new MemberId("o" + random.nextInt(1 + candidates / 3)),
                random.nextDouble(),
                random.nextInt(3) / 2.0,
                random.nextInt(2),
                random.nextDouble(),
                topics);
    }
}
