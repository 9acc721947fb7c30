package org.digitalwings.benchmarks.scale;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;

/** How much of the heap is in use by what is still reachable. */
final class Memory {

    private static final int COLLECTIONS = 3;

    private Memory() {}

    /** The bytes in use after a few full collections; one leaves behind what waits for its reference to be handled. */
    static long used() {
        MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
        for (int i = 0; i < COLLECTIONS; i++) {
            memory.gc();
        }
        return memory.getHeapMemoryUsage().getUsed();
    }
}
