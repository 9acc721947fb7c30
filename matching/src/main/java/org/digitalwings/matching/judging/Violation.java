package org.digitalwings.matching.judging;

/**
 * A broken rule.
 *
 * @param subject the entry, the judge or both, as {@code entry/judge}
 */
public record Violation(Rule rule, String subject) {}
