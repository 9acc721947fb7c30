package org.digitalwings.matching.community;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Collects a community. Ties may come before their members, but cost less memory after them. Not safe for several threads.
 */
public final class CommunityBuilder {

    private final List<Member> members = new ArrayList<>();
    private final Map<MemberId, Integer> indexes = new HashMap<>();
    private final EnumMap<TieKind, TieLog> logs = new EnumMap<>(TieKind.class);
    private List<Tie> early = new ArrayList<>();

    CommunityBuilder() {}

    /** Adds a member; a later one with the same id replaces it. */
    public CommunityBuilder add(Member member) {
        Integer known = indexes.putIfAbsent(member.id(), members.size());
        if (known == null) {
            members.add(member);
        } else {
            members.set(known, member);
        }
        return this;
    }

    /** Adds a tie; equal ties count once. */
    public CommunityBuilder add(Tie tie) {
        if (!log(tie)) {
            early.add(tie);
        }
        return this;
    }

    /** The snapshot of what was added. Ties without both members are left out and counted. */
    public Community build(long position) {
        List<Tie> waiting = early;
        early = new ArrayList<>();
        waiting.forEach(this::add);
        MemberTable table = MemberTable.of(members);
        Map<TieKind, TieTable> outgoing = tables(Direction.OUTGOING, table.bound());
        Map<TieKind, TieTable> incoming = tables(Direction.INCOMING, table.bound());
        return new Community(position, table, outgoing, incoming, early.size());
    }

    private Map<TieKind, TieTable> tables(Direction direction, int bound) {
        EnumMap<TieKind, TieTable> tables = new EnumMap<>(TieKind.class);
        logs.forEach((kind, log) -> tables.put(kind, TieTable.of(log, direction, bound)));
        return tables;
    }

    private boolean log(Tie tie) {
        Integer from = indexes.get(tie.from());
        Integer to = indexes.get(tie.to());
        if (from == null || to == null) {
            return false;
        }
        logs.computeIfAbsent(tie.kind(), kind -> new TieLog()).add(from, to, tie);
        return true;
    }
}
