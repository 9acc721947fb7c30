package org.digitalwings.graph.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What earlier rows of a dry run would have written is there for later ones, as if it stood in the graph. */
class OverlayTests {

    private final Overlay overlay = new Overlay();

    @Test
    void remembersWhatRowsSetAndOverwriteIt() {
        assertThat(overlay.find("Member a")).isNull();
        EntityState made = EntityState.absent();
        made.make();
        made.put(Map.of("name", "甲", "year", 2025L));
        overlay.remember("Member a", made);

        EntityState later = EntityState.absent().withRemembered(found("Member a"));
        assertThat(later.exists()).isTrue();
        assertThat(later.put(Map.of("name", "甲", "year", 2025L))).isEmpty();
        assertThat(later.put(Map.of("name", "乙"))).containsExactly("name");
        overlay.remember("Member a", later);

        EntityState last = EntityState.absent().withRemembered(found("Member a"));
        assertThat(last.put(Map.of("name", "乙", "year", 2025L))).isEmpty();
        assertThat(last.put(Map.of("name", "甲"))).containsExactly("name");
        assertThat(overlay.find("Member b")).isNull();
    }

    @Test
    void knowsTheMembersOfEarlierRowsByIdAndByKey() {
        remember(member("a"), "keyone", "keytwo");
        Known known = known(Set.of("a"), Set.of());
        assertThat(known.withId("a")).contains(member("a"));
        assertThat(known(Set.of(), Set.of("keytwo")).knownAs(List.of("keytwo"))).containsExactly(member("a"));
        assertThat(known(Set.of("b"), Set.of("other")).members()).isEmpty();
    }

    @Test
    void knowsAllMembersThatShareAKey() {
        remember(member("a"), "same");
        remember(member("b"), "same");
        remember(member("c"), "same", "other");
        assertThat(known(Set.of(), Set.of("same")).knownAs(List.of("same")))
                .containsExactly(member("a"), member("b"), member("c"));
        assertThat(known(Set.of(), Set.of("other")).knownAs(List.of("other"))).containsExactly(member("c"));
    }

    @Test
    void knowsThePartsOfMembersThatAChunkNames() {
        Known.Part need = new Known.Part(new NodeRef(NodeLabel.NEED, "need-1"), Map.of("kind", "funding"));
        Known first = new Known();
        first.add(member("a"), List.of("key"));
        first.add("a", need);
        overlay.remember(first);
        Known known = known(Set.of("a"), Set.of());
        overlay.addPartsTo(known);
        assertThat(known.parts("a", NodeLabel.NEED)).containsExactly(need);
        assertThat(known.parts("a", NodeLabel.OFFER)).isEmpty();
    }

    @Test
    void givesDifferentTextsDifferentHashes() {
        Set<Long> hashes = new HashSet<>();
        for (int i = 0; i < 200_000; i++) {
            hashes.add(Overlay.hash("org-" + i));
            hashes.add(Overlay.hash("公司" + i));
        }
        assertThat(hashes).hasSize(400_000);
        assertThat(Overlay.fingerprint("name", "甲")).isNotEqualTo(Overlay.fingerprint("name", "乙"));
        assertThat(Overlay.fingerprint("name", "甲") >>> 32).isEqualTo(Overlay.fingerprint("name", "乙") >>> 32);
    }

    private long[] found(String key) {
        long[] fingerprints = overlay.find(key);
        assertThat(fingerprints).isNotNull();
        return fingerprints == null ? new long[0] : fingerprints;
    }

    private void remember(KnownMember member, String... keys) {
        Known known = new Known();
        known.add(member, List.of(keys));
        overlay.remember(known);
    }

    private Known known(Set<String> ids, Set<String> keys) {
        Known known = new Known();
        overlay.addMembersTo(known, new Naming(ids, keys));
        return known;
    }

    private static KnownMember member(String id) {
        return new KnownMember(new NodeRef(NodeLabel.ORGANIZATION, id), "startup", "名" + id, "b1");
    }

    /** A chunk as far as it names members. */
    private record Naming(Set<String> ids, Set<String> keys) implements Chunk {

        @Override
        public Set<PartKind> parts() {
            return Set.of();
        }

        @Override
        public Statement state(Known known) {
            return new Statement(List.of(), 0);
        }

        @Override
        public long position() {
            return 0;
        }
    }
}
