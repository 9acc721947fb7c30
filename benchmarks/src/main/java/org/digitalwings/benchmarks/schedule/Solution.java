package org.digitalwings.benchmarks.schedule;

import java.util.Map;

/**
 * What is written for a published instance.
 *
 * @param status {@code optimal}, {@code feasible}, {@code infeasible} or {@code unknown}
 * @param breaks the breaks of all participants
 * @param bound no schedule has fewer
 * @param slots the slot of each meeting by its id, both from 1
 */
record Solution(String status, long breaks, long bound, Map<String, Integer> slots) {}
