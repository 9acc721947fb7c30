package org.digitalwings.matching.recommend;

import java.util.List;

/**
 * What is to be said of one candidate.
 *
 * @param forbiddenBy the hard rules that forbid it, each as a reason with its path; empty where none does
 * @param suggestion the suggestion that it is, or would be without those rules
 */
public record Verdict(List<Reason> forbiddenBy, Suggestion suggestion) {

    public Verdict {
        forbiddenBy = List.copyOf(forbiddenBy);
    }

    /** The rules that keep the two apart at a gathering, too. */
    public List<Reason> keptApartBy() {
        return forbiddenBy.stream().filter(reason -> reason.code().keepsApart()).toList();
    }
}
