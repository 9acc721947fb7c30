package org.digitalwings.matching.community;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Makes a later snapshot from one and what has changed since. */
final class CommunityUpdate {

    private final Community before;
    private final CommunityChanges changes;
    private final MemberTable members;

    /** The members whose ties of before are void, by index. */
    private final BitSet replaced = new BitSet();

    private final List<Placed> ties;

    private record Placed(int from, int to, Tie tie) {}

    CommunityUpdate(Community before, CommunityChanges changes) {
        this.before = before;
        this.changes = changes;
        int[] removed = changes.removed().stream()
                .mapToInt(before::indexOf)
                .filter(index -> index != MemberTable.ABSENT)
                .toArray();
        this.members = before.table().with(distinct(changes), removed);
        changes.changed().forEach(member -> replaced.set(members.indexOf(member.id())));
        this.ties = changes.ties().stream().flatMap(this::place).toList();
        Arrays.stream(removed).forEach(replaced::set);
    }

    /** Of a member that is stated twice the later statement counts. */
    private static Collection<Member> distinct(CommunityChanges changes) {
        Map<MemberId, Member> last = new LinkedHashMap<>();
        changes.changed().forEach(member -> last.put(member.id(), member));
        return last.values();
    }

    private Stream<Placed> place(Tie tie) {
        int from = members.indexOf(tie.from());
        int to = members.indexOf(tie.to());
        if (from == MemberTable.ABSENT || to == MemberTable.ABSENT) {
            return Stream.empty();
        }
        if (!replaced.get(from) && !replaced.get(to)) {
            throw new IllegalArgumentException(
                    "The tie %s %s %s has no end among the changed members: state the change of both."
                            .formatted(tie.from(), tie.kind(), tie.to()));
        }
        return Stream.of(new Placed(from, to, tie));
    }

    Community apply() {
        long skipped = before.skippedTies() + changes.ties().size() - ties.size();
        return new Community(
                changes.position(), members, tables(Direction.OUTGOING), tables(Direction.INCOMING), skipped);
    }

    private Map<TieKind, TieTable> tables(Direction direction) {
        EnumMap<TieKind, TieTable> tables = new EnumMap<>(TieKind.class);
        for (TieKind kind : TieKind.values()) {
            Map<Integer, Edge[]> rows = rows(kind, direction);
            TieTable old = before.tables(direction).get(kind);
            if (old != null || !rows.isEmpty()) {
                TieTable start = old == null ? TieTable.of(new TieLog(), direction, 0) : old;
                tables.put(kind, start.with(rows, members.bound()));
            }
        }
        return tables;
    }

    /** The rows that are different: those of replaced members, and of all members tied to them before or now. */
    private Map<Integer, Edge[]> rows(TieKind kind, Direction direction) {
        Map<Integer, Stream.Builder<Edge>> rows = new HashMap<>();
        Direction back = direction == Direction.OUTGOING ? Direction.INCOMING : Direction.OUTGOING;
        replaced.stream().forEach(index -> {
            if (before.ties(index, kind, direction).size() > 0) {
                rows.computeIfAbsent(index, i -> kept(i, kind, direction));
            }
            Neighbours others = before.ties(index, kind, back);
            for (int i = 0; i < others.size(); i++) {
                rows.computeIfAbsent(others.member(i), other -> kept(other, kind, direction));
            }
        });
        for (Placed tie : ties) {
            if (tie.tie().kind() == kind) {
                int near = direction == Direction.OUTGOING ? tie.from() : tie.to();
                int far = direction == Direction.OUTGOING ? tie.to() : tie.from();
                rows.computeIfAbsent(near, i -> kept(i, kind, direction)).add(Edge.of(far, tie.tie()));
            }
        }
        Map<Integer, Edge[]> edges = HashMap.newHashMap(rows.size());
        rows.forEach((index, row) -> edges.put(index, row.build().toArray(Edge[]::new)));
        return edges;
    }

    private Stream.Builder<Edge> kept(int index, TieKind kind, Direction direction) {
        Stream.Builder<Edge> row = Stream.builder();
        if (replaced.get(index)) {
            return row;
        }
        Neighbours old = before.ties(index, kind, direction);
        for (int i = 0; i < old.size(); i++) {
            if (!replaced.get(old.member(i))) {
                row.add(new Edge(old.member(i), old.since(i), old.until(i), old.weight(i)));
            }
        }
        return row;
    }
}
