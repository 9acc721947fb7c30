package org.digitalwings.app.suggestion.web;

import java.util.List;
import org.digitalwings.matching.recommend.Chances;

/**
 * A suggestion as pages and programs show it.
 *
 * @param score the probability that both say yes, 0 to 1
 * @param chances how likely each side says yes
 * @param reasons the strongest first
 * @param explanation the parts that the score is the sum of
 * @param notes what else is to be told, such as a conflict of interest that cannot be verified
 */
record SuggestionView(
        MemberView member,
        double score,
        Chances chances,
        List<ReasonView> reasons,
        PartView explanation,
        List<ReasonView> notes) {

    /** The score in percent, rounded; for templates. */
    public long percent() {
        return Math.round(100 * score);
    }

    /** How likely the seeker says yes, in percent; for templates. */
    public long seekerPercent() {
        return Math.round(100 * chances.seeker());
    }

    /** How likely the candidate says yes, in percent; for templates. */
    public long candidatePercent() {
        return Math.round(100 * chances.candidate());
    }

    /**
     * A member, as far as a list shows it.
     *
     * @param kind the kind's code, such as {@code investor}
     * @param kindName the kind in the caller's language
     */
    record MemberView(String id, String kind, String kindName, String name, boolean invented) {}

    /**
     * A reason.
     *
     * @param code what it says, such as {@code shared-topics}
     * @param text the sentence in the caller's language
     * @param arguments what fills the sentence's gaps
     * @param path the members along which the two are tied, empty where no tie is meant
     */
    record ReasonView(String code, String text, List<String> arguments, List<MemberView> path) {}

    /**
     * A part of the score.
     *
     * @param signal its code
     * @param label its name in the caller's language
     * @param value what it adds to the score
     */
    record PartView(String signal, String label, double value, List<PartView> parts) {

        /** The value in percent with one digit; for templates. */
        public double percent() {
            return Math.round(1000 * value) / 10.0;
        }
    }
}
