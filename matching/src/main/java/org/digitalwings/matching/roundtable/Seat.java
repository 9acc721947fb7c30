package org.digitalwings.matching.roundtable;

import org.digitalwings.matching.community.MemberId;

/**
 * Where a guest sits.
 *
 * @param round from 0
 * @param table the table's position in the request, from 0
 */
public record Seat(MemberId guest, int round, int table) {}
