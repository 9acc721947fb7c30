package org.digitalwings.matching.recommend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.digitalwings.matching.recommend.Town.TODAY;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.digitalwings.matching.community.Community;
import org.digitalwings.matching.community.CommunityChanges;
import org.digitalwings.matching.community.Member;
import org.digitalwings.matching.community.MemberKind;
import org.digitalwings.matching.community.Tie;
import org.digitalwings.matching.community.TieKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MostActiveTests {

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void followsChangesAsIfBuiltAfresh(long seed) {
        Community community = RandomTown.of(seed, 2_500).build();
        MostActive following = new MostActive(community);
        Random random = new Random(seed);
        for (int change = 0; change < 40; change++) {
            for (MemberKind kind : MemberKind.values()) {
                assertThat(following.of(new Past(community, TODAY), kind))
                        .as("seed %d, change %d, %s", seed, change, kind)
                        .isEqualTo(new MostActive(community).of(new Past(community, TODAY), kind));
            }
            Community next = changed(community, change, random);
            following = following.following(next, next.changedSince(community));
            community = next;
        }
    }

    /** Some members without their ties, one gone, and one with a new tie. */
    private static Community changed(Community community, int change, Random random) {
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            members.add(any(community, random));
        }
        Member from = members.getFirst();
        Member to = any(community, random);
        Member gone = any(community, random);
        List<Tie> ties = from.id().equals(to.id())
                        || gone.id().equals(from.id())
                        || gone.id().equals(to.id())
                ? List.of()
                : List.of(new Tie(from.id(), TieKind.INVESTED, to.id(), TODAY.minusDays(random.nextInt(300)), null, 1));
        members.removeIf(member -> member.id().equals(gone.id()));
        return community.with(new CommunityChanges(
                2 + change, members.stream().map(MostActiveTests::copy).toList(), Set.of(gone.id()), ties));
    }

    private static Member any(Community community, Random random) {
        int index = random.nextInt(community.indexBound());
        while (!community.has(index)) {
            index = random.nextInt(community.indexBound());
        }
        return community.member(index);
    }

    private static Member copy(Member m) {
        return new Member(
                m.id(),
                m.kind(),
                m.name(),
                m.aliases(),
                m.text(),
                m.country(),
                m.place(),
                m.topics(),
                m.technologies(),
                m.entries(),
                m.needs(),
                m.offers(),
                m.invented());
    }
}
