package org.digitalwings.app.gathering.web;

import java.util.List;
import java.util.stream.IntStream;
import org.digitalwings.app.gathering.RoundtableRules;
import org.digitalwings.app.gathering.Rules;
import org.digitalwings.app.gathering.SessionRules;

/**
 * Consecutive slots or rounds that are ticked together.
 *
 * @param key the key of its name
 * @param from the first one, from 0
 * @param to the one after the last
 */
record Block(String key, int from, int to) {

    /** The blocks of a gathering: morning and afternoon where a session has both. */
    static List<Block> of(Rules rules) {
        return switch (rules) {
            case SessionRules session ->
                session.hasBlocks()
                        ? List.of(
                                new Block("gathering.block.morning", 0, session.morningSlots()),
                                new Block("gathering.block.afternoon", session.morningSlots(), session.slots()))
                        : List.of(new Block("gathering.block.all", 0, session.slots()));
            case RoundtableRules roundtable -> List.of(new Block("gathering.block.rounds", 0, roundtable.rounds()));
        };
    }

    /** Its numbers; public for templates as the next. */
    public List<Integer> periods() {
        return IntStream.range(from, to).boxed().toList();
    }

    /** What the button that ticks it sends. */
    public String tick() {
        return from + "-" + to;
    }
}
