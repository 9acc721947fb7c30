package org.digitalwings.matching.community;

import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;

/**
 * A snapshot of the community: members by a dense index, ties as compressed sparse rows by kind and direction. Immutable,
 * so that any number of threads may read it; {@link #with} gives a later snapshot that shares what has not changed.
 *
 * <p>An index means the same member in all snapshots that come from one another by {@link #with}, and is not used again
 * once its member is removed. A tie costs about 20 to 32 bytes, a member its own record and 100 bytes.
 */
public final class Community {

    private final long position;
    private final MemberTable members;
    private final Map<TieKind, TieTable> outgoing;
    private final Map<TieKind, TieTable> incoming;
    private final long skippedTies;

    Community(
            long position,
            MemberTable members,
            Map<TieKind, TieTable> outgoing,
            Map<TieKind, TieTable> incoming,
            long skippedTies) {
        this.position = position;
        this.members = members;
        this.outgoing = outgoing;
        this.incoming = incoming;
        this.skippedTies = skippedTies;
    }

    /** A builder that holds nothing yet. */
    public static CommunityBuilder builder() {
        return new CommunityBuilder();
    }

    /** A community without members at position 0 of the change log. */
    public static Community empty() {
        return builder().build(0);
    }

    /** The position in the change log that this snapshot stands for. */
    public long position() {
        return position;
    }

    /** The number of members. */
    public int size() {
        return members.size();
    }

    /** All indexes are below this; not every index below it has a member. */
    public int indexBound() {
        return members.bound();
    }

    /** The number of ties. O(members / 256). */
    public long tieCount() {
        return outgoing.values().stream().mapToLong(TieTable::size).sum();
    }

    /** The number of ties that were given but left out since an end of them was not a member at that time. */
    public long skippedTies() {
        return skippedTies;
    }

    /** The index of a member, or -1 where the community does not have it. O(1). */
    public int indexOf(MemberId id) {
        return members.indexOf(id);
    }

    /** Whether an index has a member. */
    public boolean has(int index) {
        return members.get(index) != null;
    }

    /**
     * The member at an index.
     *
     * @throws IndexOutOfBoundsException where the index has none
     */
    public Member member(int index) {
        Member member = members.get(index);
        if (member == null) {
            throw new IndexOutOfBoundsException(
                    "Index %d has no member in the snapshot at position %d: take indexes from this snapshot."
                            .formatted(index, position));
        }
        return member;
    }

    /** The member with an id, empty where the community does not have it. */
    public Optional<Member> find(MemberId id) {
        return Optional.ofNullable(members.get(members.indexOf(id)));
    }

    /**
     * The indexes that have another member than in an earlier snapshot, a new one, or none any more, in ascending order. Where this
     * comes from the other by {@link #with}, O(members / 256 + changed members).
     */
    public int[] changedSince(Community earlier) {
        return members.changedSince(earlier.members);
    }

    /** Calls {@code action} with each index that has a member, in ascending order. */
    public void forEachIndex(IntConsumer action) {
        for (int index = 0; index < members.bound(); index++) {
            if (members.get(index) != null) {
                action.accept(index);
            }
        }
    }

    /** The ties of one kind at a member, seen from it in one direction. O(1). */
    public Neighbours ties(int index, TieKind kind, Direction direction) {
        TieTable table = tables(direction).get(kind);
        return table == null ? Neighbours.NONE : table.row(index);
    }

    /**
     * A later snapshot. Copies the blocks of 256 members that the changes touch, so that the cost grows with the number
     * of changed members and their neighbours, and only slightly with the size of the community.
     *
     * @throws IllegalArgumentException where a tie has no end among the changed members
     */
    public Community with(CommunityChanges changes) {
        return new CommunityUpdate(this, changes).apply();
    }

    MemberTable table() {
        return members;
    }

    Map<TieKind, TieTable> tables(Direction direction) {
        return direction == Direction.OUTGOING ? outgoing : incoming;
    }
}
