package org.digitalwings.matching.roundtable;

/**
 * A rule that a plan breaks.
 *
 * @param what what breaks it, with names and numbers, for people who mend plans
 */
public record Violation(Rule rule, String what) {}
