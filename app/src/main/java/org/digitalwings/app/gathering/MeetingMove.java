package org.digitalwings.app.gathering;

/**
 * Where a meeting goes.
 *
 * @param slot from 0
 * @param table empty for a table that is free then, its own where that is
 * @param locked whether planning again keeps it there
 */
public record MeetingMove(int slot, String table, boolean locked) {}
