package org.digitalwings.matching.session;

import org.digitalwings.matching.community.MemberId;

/**
 * A participant with fewer meetings than wanted.
 *
 * @param meetings how many are planned
 * @param minimum how many were wanted at least
 */
public record Shortfall(MemberId member, int meetings, int minimum) {}
