package org.digitalwings.matching.community;

import java.util.Arrays;
import java.util.Map;

/**
 * The ties of one kind in one direction: blocks of rows, of which an update copies only those that it touches. A member
 * beyond the last block has no ties.
 */
final class TieTable {

    private static final Edge[] NO_EDGES = {};

    private final TieBlock[] blocks;

    private TieTable(TieBlock[] blocks) {
        this.blocks = blocks;
    }

    /** The table of ties that a log holds. O(ties log(ties of a row)). */
    static TieTable of(TieLog log, Direction direction, int bound) {
        int[] starts = log.starts(direction, bound);
        int[] order = log.order(direction, starts);
        TieBlock[] blocks = new TieBlock[blocksFor(bound)];
        for (int block = 0; block < blocks.length; block++) {
            Edge[][] rows = new Edge[TieBlock.ROWS][];
            for (int row = 0; row < TieBlock.ROWS; row++) {
                int member = (block << TieBlock.SHIFT) + row;
                rows[row] = member < bound ? log.edges(direction, order, starts[member], starts[member + 1]) : NO_EDGES;
            }
            blocks[block] = TieBlock.of(rows);
        }
        return new TieTable(blocks);
    }

    /** This table with some rows replaced. */
    TieTable with(Map<Integer, Edge[]> rows, int bound) {
        if (rows.isEmpty()) {
            return this;
        }
        TieBlock[] copy = Arrays.copyOf(blocks, Math.max(blocks.length, blocksFor(bound)));
        Arrays.fill(copy, blocks.length, copy.length, TieBlock.EMPTY);
        int[] touched =
                rows.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
        int i = 0;
        while (i < touched.length) {
            int block = touched[i] >> TieBlock.SHIFT;
            Edge[][] content = copy[block].rows();
            for (; i < touched.length && touched[i] >> TieBlock.SHIFT == block; i++) {
                content[touched[i] & (TieBlock.ROWS - 1)] = rows.getOrDefault(touched[i], NO_EDGES);
            }
            copy[block] = TieBlock.of(content);
        }
        return new TieTable(copy);
    }

    Neighbours row(int member) {
        int block = member >> TieBlock.SHIFT;
        return block < blocks.length ? blocks[block].row(member) : Neighbours.NONE;
    }

    long size() {
        long size = 0;
        for (TieBlock block : blocks) {
            size += block.size();
        }
        return size;
    }

    private static int blocksFor(int bound) {
        return (bound + TieBlock.ROWS - 1) >> TieBlock.SHIFT;
    }
}
