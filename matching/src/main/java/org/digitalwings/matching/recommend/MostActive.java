package org.digitalwings.matching.recommend;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.digitalwings.matching.community.MemberKind;

/** The members of each kind with the most {@link Momentum}, kept for the last day asked for. Safe for several threads. */
final class MostActive {

    private static final int LIMIT = 150;

    private final ProfileIndex index;
    private final Map<MemberKind, Board> boards = new ConcurrentHashMap<>();

    private record Board(long day, List<Integer> members) {}

    MostActive(ProfileIndex index) {
        this.index = index;
    }

    /** The most active members of a kind as of a day, most active first. O(members of the kind) once a day. */
    List<Integer> of(Past past, MemberKind kind) {
        long day = past.asOf().toEpochDay();
        Board board = boards.get(kind);
        if (board == null || board.day() != day) {
            board = new Board(day, Arrays.stream(top(past, kind)).boxed().toList());
            boards.put(kind, board);
        }
        return board.members();
    }

    private int[] top(Past past, MemberKind kind) {
        Masses active = new Masses();
        for (int member : index.ofKind(kind)) {
            double mass = Momentum.mass(past, member);
            if (mass > 0) {
                active.add(member, mass);
            }
        }
        return active.top(LIMIT);
    }
}
