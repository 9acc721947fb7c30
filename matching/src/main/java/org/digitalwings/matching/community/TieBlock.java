package org.digitalwings.matching.community;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The ties of a block of {@value #ROWS} consecutive members as compressed sparse rows. Ends and weights are left out where
 * no tie of the block has any but the usual one.
 */
final class TieBlock {

    static final int SHIFT = 8;
    static final int ROWS = 1 << SHIFT;
    static final TieBlock EMPTY = new TieBlock(new int[ROWS + 1], new int[0], new int[0], null, null);

    private static final int MASK = ROWS - 1;

    private final int[] offsets;
    private final int[] members;
    private final int[] since;
    private final int @Nullable [] until;
    private final float @Nullable [] weights;

    private TieBlock(int[] offsets, int[] members, int[] since, int @Nullable [] until, float @Nullable [] weights) {
        this.offsets = offsets;
        this.members = members;
        this.since = since;
        this.until = until;
        this.weights = weights;
    }

    /** Makes a block of {@value #ROWS} rows; sorts each, and keeps one of equal ties. */
    static TieBlock of(Edge[][] rows) {
        int[] offsets = new int[ROWS + 1];
        boolean ending = false;
        boolean weighted = false;
        for (int row = 0; row < ROWS; row++) {
            Edge[] edges = distinct(rows[row]);
            rows[row] = edges;
            offsets[row + 1] = offsets[row] + edges.length;
            for (Edge edge : edges) {
                ending |= edge.until() != Neighbours.OPEN;
                weighted |= edge.weight() != 1;
            }
        }
        int size = offsets[ROWS];
        if (size == 0) {
            return EMPTY;
        }
        int[] until = ending ? new int[size] : null;
        float[] weights = weighted ? new float[size] : null;
        TieBlock block = new TieBlock(offsets, new int[size], new int[size], until, weights);
        block.fill(rows);
        return block;
    }

    private void fill(Edge[][] rows) {
        int at = 0;
        for (Edge[] row : rows) {
            for (Edge edge : row) {
                members[at] = edge.member();
                since[at] = edge.since();
                if (until != null) {
                    until[at] = edge.until();
                }
                if (weights != null) {
                    weights[at] = edge.weight();
                }
                at++;
            }
        }
    }

    private static Edge[] distinct(Edge[] row) {
        if (row.length < 2) {
            return row;
        }
        Arrays.sort(row);
        int kept = 1;
        for (int i = 1; i < row.length; i++) {
            if (!row[i].equals(row[kept - 1])) {
                row[kept++] = row[i];
            }
        }
        return Arrays.copyOf(row, kept);
    }

    Neighbours row(int index) {
        int row = index & MASK;
        int start = offsets[row];
        int end = offsets[row + 1];
        return start == end ? Neighbours.NONE : new Neighbours(this, start, end);
    }

    Edge[][] rows() {
        Edge[][] rows = new Edge[ROWS][];
        for (int row = 0; row < ROWS; row++) {
            rows[row] = new Edge[offsets[row + 1] - offsets[row]];
            for (int i = 0; i < rows[row].length; i++) {
                int at = offsets[row] + i;
                rows[row][i] = new Edge(members[at], since[at], until(at), weight(at));
            }
        }
        return rows;
    }

    int size() {
        return members.length;
    }

    int member(int at) {
        return members[at];
    }

    int since(int at) {
        return since[at];
    }

    int until(int at) {
        return until == null ? Neighbours.OPEN : until[at];
    }

    float weight(int at) {
        return weights == null ? 1 : weights[at];
    }
}
