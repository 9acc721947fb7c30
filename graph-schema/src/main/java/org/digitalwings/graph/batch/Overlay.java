package org.digitalwings.graph.batch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the rows of a dry run would have written so far, so that later rows are judged as if it stood in the graph. Properties
 * are kept as 32-bit hashes, nodes and ties under 64-bit hashes: about 250 bytes a new row, at the price of a wrong count
 * once in some billion comparisons.
 */
public final class Overlay {

    private final LongIndex entities = new LongIndex();
    private final List<long[]> fingerprints = new ArrayList<>();
    private final LongIndex keys = new LongIndex();
    private final LongIndex ids = new LongIndex();
    private final List<KnownMember> members = new ArrayList<>();
    /** Members of keys that several rows gave to different members. */
    private final Map<Long, List<KnownMember>> shared = new HashMap<>();

    private final Map<String, List<Known.Part>> parts = new HashMap<>();

    long @Nullable [] find(String uniqueKey) {
        int index = entities.get(hash(uniqueKey));
        return index < 0 ? null : fingerprints.get(index);
    }

    void remember(String uniqueKey, EntityState state) {
        long hash = hash(uniqueKey);
        int index = entities.get(hash);
        if (index < 0) {
            entities.put(hash, fingerprints.size());
            fingerprints.add(state.fingerprints());
        } else {
            fingerprints.set(index, state.fingerprints());
        }
    }

    void addMembersTo(Known known, Chunk chunk) {
        for (String id : chunk.ids()) {
            int index = ids.get(hash(id));
            if (index >= 0) {
                known.put(members.get(index));
            }
        }
        for (String key : chunk.keys()) {
            long hash = hash(key);
            int index = keys.get(hash);
            if (index >= 0) {
                known.put(members.get(index));
                known.put(key, members.get(index));
                shared.getOrDefault(hash, List.of()).forEach(member -> known.put(key, member));
            }
        }
    }

    void addPartsTo(Known known) {
        known.members().keySet().forEach(id -> parts.getOrDefault(id, List.of()).forEach(part -> known.put(id, part)));
    }

    void remember(Known known) {
        known.made().forEach((member, given) -> {
            int index = ids.get(hash(member.id()));
            if (index < 0) {
                index = members.size();
                ids.put(hash(member.id()), index);
                members.add(member);
            }
            for (String key : given) {
                remember(hash(key), member, index);
            }
        });
        known.madeParts()
                .forEach((id, made) ->
                        parts.computeIfAbsent(id, i -> new ArrayList<>()).addAll(made));
    }

    private void remember(long key, KnownMember member, int index) {
        int other = keys.get(key);
        if (other < 0) {
            keys.put(key, index);
        } else if (other != index) {
            shared.computeIfAbsent(key, k -> new ArrayList<>()).add(member);
        }
    }

    /** The hash of a property's name in the upper and of its value in the lower half. */
    static long fingerprint(String name, Object value) {
        return ((long) name.hashCode() << 32) | (hash(String.valueOf(value)) >>> 32);
    }

    /** FNV-1a over the characters, with the last step of MurmurHash3, so that all bits depend on all characters. */
    static long hash(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        return hash ^ (hash >>> 33);
    }
}
