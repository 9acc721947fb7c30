package org.digitalwings.matching.roundtable;

import org.digitalwings.matching.community.MemberId;

/**
 * A seat that is decided beforehand.
 *
 * @param round from 0
 * @param table the table's position in the request, from 0
 */
public record SeatLock(MemberId guest, int round, int table) {}
