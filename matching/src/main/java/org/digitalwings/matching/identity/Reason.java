package org.digitalwings.matching.identity;

/**
 * A piece of evidence.
 *
 * @param weight what it adds to the score: above 0 speaks for the same, below 0 for different; natural logarithm of odds
 * @param one what it is about at the first subject, such as its name, empty where it is about both as a whole
 * @param other the same at the second
 */
public record Reason(Evidence evidence, double weight, String one, String other) {}
