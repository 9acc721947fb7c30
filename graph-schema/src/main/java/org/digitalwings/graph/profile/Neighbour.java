package org.digitalwings.graph.profile;

/**
 * A member that has ties with another.
 *
 * @param member who it is
 * @param tie the tie as seen from the other: {@code works-at}, {@code founded}, {@code runs}, {@code invested},
 *     {@code invested-by}, {@code co-invested}, {@code judged}, {@code judged-by}
 * @param times how many such ties, above 0
 */
public record Neighbour(MemberLink member, String tie, long times) {}
