package org.digitalwings.matching.roundtable;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * A network whose flow grows one unit at a time along the path of greatest worth (Bellman and Ford with a queue), so that after
 * each unit no flow of that size is worth more. Arcs come in twos: the arc and, next to it, its reverse.
 */
final class RoleFlow {

    private static final double EXACT = 1e-9;

    private final int[] first;
    private int[] next = new int[64];
    private int[] to = new int[64];
    private int[] room = new int[64];
    private double[] worth = new double[64];
    private int arcs;
    private final double[] reach;
    private final int[] arrival;
    private final boolean[] queued;

    RoleFlow(int nodes) {
        this.first = new int[nodes];
        Arrays.fill(first, -1);
        this.reach = new double[nodes];
        this.arrival = new int[nodes];
        this.queued = new boolean[nodes];
    }

    /** Adds an arc and answers its number. */
    int add(int from, int into, int capacity, double value) {
        if (arcs + 2 > to.length) {
            next = Arrays.copyOf(next, 2 * arcs);
            to = Arrays.copyOf(to, 2 * arcs);
            room = Arrays.copyOf(room, 2 * arcs);
            worth = Arrays.copyOf(worth, 2 * arcs);
        }
        half(from, into, capacity, value);
        half(into, from, 0, -value);
        return arcs - 2;
    }

    /** Whether an arc of capacity 1 carries flow. */
    boolean isUsed(int arc) {
        return room[arc] == 0;
    }

    /** Sends one more unit; answers what it is worth, negative infinity where no more fits. */
    double grow(int source, int sink) {
        findPaths(source);
        if (reach[sink] == Double.NEGATIVE_INFINITY) {
            return Double.NEGATIVE_INFINITY;
        }
        for (int node = sink; node != source; node = to[arrival[node] ^ 1]) {
            room[arrival[node]]--;
            room[arrival[node] ^ 1]++;
        }
        return reach[sink];
    }

    private void findPaths(int source) {
        Arrays.fill(reach, Double.NEGATIVE_INFINITY);
        reach[source] = 0;
        Deque<Integer> queue = new ArrayDeque<>();
        queue.add(source);
        while (!queue.isEmpty()) {
            int node = queue.poll();
            queued[node] = false;
            for (int arc = first[node]; arc >= 0; arc = next[arc]) {
                if (room[arc] > 0 && reach[node] + worth[arc] > reach[to[arc]] + EXACT) {
                    reach[to[arc]] = reach[node] + worth[arc];
                    arrival[to[arc]] = arc;
                    if (!queued[to[arc]]) {
                        queued[to[arc]] = true;
                        queue.add(to[arc]);
                    }
                }
            }
        }
    }

    private void half(int from, int into, int capacity, double value) {
        to[arcs] = into;
        room[arcs] = capacity;
        worth[arcs] = value;
        next[arcs] = first[from];
        first[from] = arcs++;
    }
}
