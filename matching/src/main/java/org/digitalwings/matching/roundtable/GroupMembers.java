package org.digitalwings.matching.roundtable;

import java.util.Arrays;

/** Who is in which group in one round: swaps, moves and listings in constant time an element. */
final class GroupMembers {

    /** The group of an element that is in none. */
    static final int NOWHERE = -1;

    private final int[] group;
    private final int[] position;
    private final int[][] members;
    private final int[] size;
    private final int[] least;
    private final int[] most;

    GroupMembers(int elements, int[] least, int[] most) {
        this.group = new int[elements];
        Arrays.fill(group, NOWHERE);
        this.position = new int[elements];
        this.least = least;
        this.most = most;
        this.size = new int[most.length];
        this.members = new int[most.length][];
        for (int k = 0; k < most.length; k++) {
            members[k] = new int[Math.min(most[k], elements) + 1];
        }
    }

    int groups() {
        return size.length;
    }

    int groupOf(int element) {
        return group[element];
    }

    int size(int k) {
        return size[k];
    }

    /** The members of a group: the first {@link #size} entries of an array that is not to be changed. */
    int[] members(int k) {
        return members[k];
    }

    void add(int element, int k) {
        group[element] = k;
        position[element] = size[k];
        members[k][size[k]++] = element;
    }

    void swap(int one, int other) {
        int groupOfOne = group[one];
        int positionOfOne = position[one];
        place(one, group[other], position[other]);
        place(other, groupOfOne, positionOfOne);
    }

    void move(int element, int k) {
        int from = group[element];
        int last = members[from][--size[from]];
        place(last, from, position[element]);
        add(element, k);
    }

    boolean mayMove(int element, int k) {
        int from = group[element];
        return from != k && size[from] > least[from] && size[k] < most[k];
    }

    /** A copy of the groups of all elements. */
    int[] copyOfGroups() {
        return group.clone();
    }

    /**
     * Adds elements to groups in the order given: first to the group with the fewest members below its least size, then to the
     * one with the fewest below its most.
     */
    void fill(int[] elements) {
        int next = 0;
        while (next < elements.length) {
            int k = emptiest(least);
            if (k < 0) {
                k = emptiest(most);
            }
            if (k < 0) {
                throw new IllegalStateException(
                        "%d elements do not fit into %d groups.".formatted(elements.length - next, size.length));
            }
            add(elements[next++], k);
        }
    }

    private int emptiest(int[] limit) {
        int best = NOWHERE;
        for (int k = 0; k < size.length; k++) {
            if (size[k] < limit[k] && (best < 0 || size[k] < size[best])) {
                best = k;
            }
        }
        return best;
    }

    private void place(int element, int k, int at) {
        group[element] = k;
        position[element] = at;
        members[k][at] = element;
    }
}
