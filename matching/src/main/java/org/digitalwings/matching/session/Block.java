package org.digitalwings.matching.session;

/**
 * Consecutive slots with a name, such as a morning.
 *
 * @param from its first slot
 * @param to the slot after its last one
 */
public record Block(String name, int from, int to) {

    public Block {
        if (name.isBlank()) {
            throw new IllegalArgumentException("Block of slots %d to %d must have a name.".formatted(from, to));
        }
        if (from < 0 || to <= from || to > SlotSet.MOST) {
            throw new IllegalArgumentException("Block '%s' from %d to %d must hold at least one of the slots 0 to %d."
                    .formatted(name, from, to, SlotSet.MOST - 1));
        }
    }

    public SlotSet slots() {
        return SlotSet.between(from, to);
    }
}
