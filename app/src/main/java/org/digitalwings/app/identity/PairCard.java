package org.digitalwings.app.identity;

import org.digitalwings.graph.profile.MemberLink;

/**
 * A pair in the queue with what a list shows of its members.
 *
 * @param later whether somebody has put it off
 */
public record PairCard(QueuedPair pair, MemberLink one, MemberLink other, boolean later) {}
