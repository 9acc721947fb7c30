package org.digitalwings.matching.recommend;

/** Keeps the members of the greatest values that were offered, the smaller index first among equals: a heap, worst on top. */
final class Best {

    private final int[] members;
    private final double[] values;
    private int size;

    /** @param limit how many are kept, at least 1 */
    Best(int limit) {
        members = new int[limit];
        values = new double[limit];
    }

    /** Offers a member with its value. O(log limit), and mostly O(1). */
    void offer(int member, double value) {
        if (size < members.length) {
            set(size, member, value);
            rise(size++);
        } else if (isWorse(0, member, value)) {
            set(0, member, value);
            sink();
        }
    }

    /** The members kept, best first; empties this. O(limit log limit). */
    int[] drain() {
        int[] drained = new int[size];
        while (size > 0) {
            drained[--size] = members[0];
            set(0, members[size], values[size]);
            sink();
        }
        return drained;
    }

    private boolean isWorse(int at, int member, double value) {
        return values[at] < value || (values[at] == value && members[at] > member);
    }

    private void rise(int from) {
        int at = from;
        while (at > 0 && isWorse(at, members[(at - 1) >> 1], values[(at - 1) >> 1])) {
            swap(at, (at - 1) >> 1);
            at = (at - 1) >> 1;
        }
    }

    private void sink() {
        int at = 0;
        for (int child = 1; child < size; child = 2 * at + 1) {
            int worst = child + 1 < size && isWorse(child + 1, members[child], values[child]) ? child + 1 : child;
            if (!isWorse(worst, members[at], values[at])) {
                return;
            }
            swap(at, worst);
            at = worst;
        }
    }

    private void swap(int a, int b) {
        int member = members[a];
        double value = values[a];
        set(a, members[b], values[b]);
        set(b, member, value);
    }

    private void set(int at, int member, double value) {
        members[at] = member;
        values[at] = value;
    }
}
