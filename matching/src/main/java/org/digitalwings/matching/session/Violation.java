package org.digitalwings.matching.session;

/**
 * A rule that a plan breaks.
 *
 * @param rule a stable code such as {@code one-meeting-a-slot}
 * @param words what is broken, in English
 */
public record Violation(String rule, String words) {}
