package org.digitalwings.matching.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.digitalwings.matching.community.Members.id;
import static org.digitalwings.matching.community.Members.member;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random histories: the snapshot that followed the changes holds the same as one built afresh. */
class CommunityUpdateTests {

    private static final int IDS = 700;
    private static final TieKind[] KINDS = {TieKind.INVESTED, TieKind.WORKS_AT, TieKind.BLOCKED};

    private final Map<MemberId, Member> members = new HashMap<>();
    private final Set<Tie> ties = new HashSet<>();

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4})
    void aFollowedSnapshotEqualsOneBuiltAfresh(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < IDS / 2; i++) {
            put(random);
        }
        for (int i = 0; i < 3 * IDS; i++) {
            addTie(random);
        }
        Community community = fresh(0);

        for (int step = 1; step <= 20; step++) {
            community = community.with(change(random, step));
            assertThat(content(community)).as("seed %d, step %d", seed, step).isEqualTo(content(fresh(step)));
            assertThat(community.size()).isEqualTo(members.size());
            assertThat(community.position()).isEqualTo(step);
        }
    }

    private CommunityChanges change(Random random, long position) {
        Set<MemberId> touched = new HashSet<>();
        for (int i = random.nextInt(8); i > 0; i--) {
            touched.add(put(random));
        }
        for (int i = random.nextInt(20); i > 0; i--) {
            Tie tie = addTie(random);
            touched.add(tie.from());
            touched.add(tie.to());
        }
        for (Tie tie : pick(ties, random)) {
            ties.remove(tie);
            touched.add(tie.from());
            touched.add(tie.to());
        }
        Set<MemberId> removed = pick(members.keySet(), random);
        removed.forEach(members::remove);
        ties.removeIf(tie -> removed.contains(tie.from()) || removed.contains(tie.to()));
        touched.removeAll(removed);
        return new CommunityChanges(
                position,
                touched.stream().map(members::get).toList(),
                removed,
                ties.stream()
                        .filter(tie -> touched.contains(tie.from()) || touched.contains(tie.to()))
                        .toList());
    }

    private MemberId put(Random random) {
        MemberKind kind = random.nextBoolean() ? MemberKind.PROJECT : MemberKind.INVESTOR;
        Member member = member("m" + random.nextInt(IDS), kind);
        members.put(member.id(), member);
        return member.id();
    }

    private Tie addTie(Random random) {
        MemberId from = anyone(random);
        MemberId to = anyone(random);
        while (to.equals(from)) {
            to = anyone(random);
        }
        LocalDate since = random.nextBoolean() ? null : LocalDate.ofEpochDay(random.nextInt(20_000));
        LocalDate until = random.nextInt(3) > 0 ? null : LocalDate.ofEpochDay(20_000 + random.nextInt(99));
        double weight = random.nextBoolean() ? 1 : 0.5;
        Tie tie = new Tie(from, KINDS[random.nextInt(KINDS.length)], to, since, until, weight);
        ties.add(tie);
        return tie;
    }

    private MemberId anyone(Random random) {
        MemberId id = id("m" + random.nextInt(IDS));
        return members.containsKey(id) ? id : anyone(random);
    }

    private static <T> Set<T> pick(Collection<T> all, Random random) {
        Set<T> picked = new HashSet<>();
        List<T> list =
                all.stream().sorted(Comparator.comparing(Object::toString)).toList();
        for (int i = random.nextInt(4); i > 0; i--) {
            picked.add(list.get(random.nextInt(list.size())));
        }
        return picked;
    }

    private Community fresh(long position) {
        CommunityBuilder builder = Community.builder();
        members.values().forEach(builder::add);
        ties.forEach(builder::add);
        return builder.build(position);
    }

    private static Set<String> content(Community community) {
        Set<String> content = new TreeSet<>();
        community.forEachIndex(index -> {
            Member member = community.member(index);
            assertThat(community.indexOf(id(member.id().value()))).isEqualTo(index);
            content.add(member.id() + " " + member.kind());
            for (TieKind kind : TieKind.values()) {
                for (Direction direction : Direction.values()) {
                    Neighbours row = community.ties(index, kind, direction);
                    for (int i = 0; i < row.size(); i++) {
                        content.add("%s %s %s %s %d %d %s"
                                .formatted(
                                        member.id(),
                                        direction,
                                        kind,
                                        community.member(row.member(i)).id(),
                                        row.since(i),
                                        row.until(i),
                                        row.weight(i)));
                    }
                }
            }
        });
        return content;
    }
}
