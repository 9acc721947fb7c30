package org.digitalwings.app.gathering;

import java.util.List;

/**
 * Why two participants meet or do not.
 *
 * @param together the meetings, or the rounds at one table, that they have
 * @param reasons what keeps them from meeting; empty where they do
 */
public record PairAnswer(List<AgendaEntry> together, List<Finding> reasons) {

    public PairAnswer {
        together = List.copyOf(together);
        reasons = List.copyOf(reasons);
    }
}
