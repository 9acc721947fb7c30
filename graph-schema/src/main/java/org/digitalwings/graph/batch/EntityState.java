package org.digitalwings.graph.batch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A node or relationship as it is before a chunk, and what the chunk's rows make of it. */
final class EntityState {

    private final @Nullable Map<String, Object> before;
    private final long @Nullable [] remembered;
    private final Map<String, Object> now = new LinkedHashMap<>();
    private boolean made;

    private EntityState(@Nullable Map<String, Object> before, long @Nullable [] remembered) {
        this.before = before;
        this.remembered = remembered;
    }

    static EntityState absent() {
        return new EntityState(null, null);
    }

    static EntityState of(Map<String, Object> properties) {
        return new EntityState(properties, null);
    }

    /** As it is after earlier rows of a dry run, on top of what the graph has, if it has it. */
    EntityState withRemembered(long[] fingerprints) {
        return new EntityState(before == null ? Map.of() : before, fingerprints);
    }

    boolean exists() {
        return made || before != null;
    }

    /** Whether this chunk makes it. */
    boolean isMade() {
        return made;
    }

    boolean isChanged() {
        return !made && !now.isEmpty();
    }

    /** Whether this chunk makes or changes it. */
    boolean isWritten() {
        return isMade() || isChanged();
    }

    void make() {
        made = true;
    }

    /** Sets properties; returns the names of those that had another value. */
    List<String> put(Map<String, Object> properties) {
        List<String> changed = new ArrayList<>();
        properties.forEach((name, value) -> {
            if (!has(name, value)) {
                now.put(name, value);
                changed.add(name);
            }
        });
        return changed;
    }

    /** Puts strings behind those of a list; returns whether any was not there. */
    boolean add(String name, List<String> additions) {
        List<String> list = new ArrayList<>();
        if (value(name) instanceof List<?> present) {
            present.forEach(item -> list.add(String.valueOf(item)));
        }
        int size = list.size();
        additions.stream().filter(item -> !list.contains(item)).forEach(list::add);
        if (list.size() > size) {
            now.put(name, List.copyOf(list));
        }
        return list.size() > size;
    }

    private boolean has(String name, Object value) {
        if (!now.containsKey(name) && remembered != null) {
            long wanted = Overlay.fingerprint(name, value);
            for (long fingerprint : remembered) {
                if (fingerprint >>> 32 == wanted >>> 32) {
                    return fingerprint == wanted;
                }
            }
        }
        return Objects.equals(value(name), value);
    }

    @Nullable
    Object value(String name) {
        return now.containsKey(name) ? now.get(name) : before == null ? null : before.get(name);
    }

    /** What the chunk sets. */
    Map<String, Object> now() {
        return now;
    }

    /** Everything that it was before. */
    Map<String, Object> before() {
        return before == null ? new HashMap<>() : new HashMap<>(before);
    }

    /** What the properties that the chunk sets were before; those that were not there are missing. */
    Map<String, Object> replaced() {
        Map<String, Object> replaced = new HashMap<>();
        if (before != null) {
            now.keySet().stream().filter(before::containsKey).forEach(name -> replaced.put(name, before.get(name)));
        }
        return replaced;
    }

    /** The fingerprints of all that rows of a dry run set so far. */
    long[] fingerprints() {
        Map<Long, Long> byName = new LinkedHashMap<>();
        if (remembered != null) {
            for (long fingerprint : remembered) {
                byName.put(fingerprint >>> 32, fingerprint);
            }
        }
        now.forEach((name, value) -> {
            long fingerprint = Overlay.fingerprint(name, value);
            byName.put(fingerprint >>> 32, fingerprint);
        });
        return byName.values().stream().mapToLong(Long::longValue).toArray();
    }
}
