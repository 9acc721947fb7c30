package org.digitalwings.matching.session;

import java.util.List;
import java.util.Optional;

/**
 * The slots of a session.
 *
 * @param slots how many, 1 to 64; they are numbered from 0
 * @param blocks disjoint blocks in ascending order; they need not cover all slots
 */
public record Timetable(int slots, List<Block> blocks) {

    public Timetable {
        blocks = List.copyOf(blocks);
        if (slots < 1 || slots > SlotSet.MOST) {
            throw new IllegalArgumentException(
                    "Slot count %d must lie between 1 and %d.".formatted(slots, SlotSet.MOST));
        }
        int free = 0;
        for (Block block : blocks) {
            if (block.from() < free || block.to() > slots) {
                throw new IllegalArgumentException("Block '%s' (%d to %d) must begin at slot %d or later and end by %d."
                        .formatted(block.name(), block.from(), block.to(), free, slots));
            }
            free = block.to();
        }
        if (blocks.stream().map(Block::name).distinct().count() < blocks.size()) {
            throw new IllegalArgumentException("Blocks %s must have different names.".formatted(blocks));
        }
    }

    /** Slots in one block. */
    public static Timetable of(int slots) {
        return new Timetable(slots, List.of(new Block("session", 0, slots)));
    }

    public SlotSet all() {
        return SlotSet.first(slots);
    }

    public Optional<Block> block(String name) {
        return blocks.stream().filter(block -> block.name().equals(name)).findFirst();
    }
}
