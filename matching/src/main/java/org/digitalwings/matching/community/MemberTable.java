package org.digitalwings.matching.community;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The members by index and the index by id: blocks of members, of which an update copies only those that it touches, and
 * an open-addressing hash table of indexes. A removed member leaves a gap in both.
 */
final class MemberTable {

    static final int ABSENT = -1;

    private static final int SHIFT = 8;
    private static final int BLOCK = 1 << SHIFT;
    private static final int SPREAD = 0x9E3779B9;

    private final @Nullable Member[][] blocks;
    private final int[] slots;
    private final int bound;
    private final int size;

    private MemberTable(@Nullable Member[][] blocks, int[] slots, int bound, int size) {
        this.blocks = blocks;
        this.slots = slots;
        this.bound = bound;
        this.size = size;
    }

    /** The table of members with distinct ids, each at its position. */
    static MemberTable of(List<Member> members) {
        return new MemberTable(new @Nullable Member[0][], new int[1], 0, 0).with(members, new int[0]);
    }

    int bound() {
        return bound;
    }

    int size() {
        return size;
    }

    @Nullable
    Member get(int index) {
        return index < 0 || index >= bound ? null : blocks[index >> SHIFT][index & (BLOCK - 1)];
    }

    int indexOf(MemberId id) {
        int mask = slots.length - 1;
        for (int slot = first(id) & mask; slots[slot] != 0; slot = (slot + 1) & mask) {
            Member member = get(slots[slot] - 1);
            if (member != null && member.id().equals(id)) {
                return slots[slot] - 1;
            }
        }
        return ABSENT;
    }

    /** This table with members replaced or appended, and others removed by index. */
    MemberTable with(Collection<Member> changed, int[] removed) {
        int added = (int) changed.stream().filter(m -> indexOf(m.id()) < 0).count();
        @Nullable Member[][] copy = Arrays.copyOf(blocks, (bound + added + BLOCK - 1) >> SHIFT);
        boolean[] own = new boolean[copy.length];
        int next = bound;
        int[] hash = added == 0 ? slots : roomFor(bound + added);
        for (Member member : changed) {
            int index = indexOf(member.id());
            if (index < 0) {
                index = next++;
                insert(hash, member.id(), index);
            }
            writable(copy, own, index)[index & (BLOCK - 1)] = member;
        }
        for (int index : removed) {
            writable(copy, own, index)[index & (BLOCK - 1)] = null;
        }
        return new MemberTable(copy, hash, next, size + added - removed.length);
    }

    /** Snapshots share the blocks and the members that stay, so that comparing references is enough, and fast. */
    @SuppressWarnings("ReferenceEquality")
    int[] changedSince(MemberTable earlier) {
        IntStream.Builder changed = IntStream.builder();
        for (int start = 0; start < Math.max(bound, earlier.bound); start += BLOCK) {
            int block = start >> SHIFT;
            boolean shared =
                    block < blocks.length && block < earlier.blocks.length && blocks[block] == earlier.blocks[block];
            for (int index = start; !shared && index < start + BLOCK; index++) {
                if (get(index) != earlier.get(index)) {
                    changed.add(index);
                }
            }
        }
        return changed.build().toArray();
    }

    private static @Nullable Member[] writable(@Nullable Member[][] blocks, boolean[] own, int index) {
        int block = index >> SHIFT;
        if (!own[block]) {
            own[block] = true;
            blocks[block] = blocks[block] == null ? new @Nullable Member[BLOCK] : blocks[block].clone();
        }
        return blocks[block];
    }

    /** A hash table at most half full once {@code count} indexes are in it, with those of the present members. */
    private int[] roomFor(int count) {
        if (2L * count <= slots.length) {
            return slots.clone();
        }
        int[] hash = new int[Math.max(16, Integer.highestOneBit(count) << 2)];
        for (int index = 0; index < bound; index++) {
            Member member = get(index);
            if (member != null) {
                insert(hash, member.id(), index);
            }
        }
        return hash;
    }

    private static void insert(int[] hash, MemberId id, int index) {
        int mask = hash.length - 1;
        int slot = first(id) & mask;
        while (hash[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        hash[slot] = index + 1;
    }

    private static int first(MemberId id) {
        int hash = id.value().hashCode() * SPREAD;
        return hash ^ (hash >>> 16);
    }
}
