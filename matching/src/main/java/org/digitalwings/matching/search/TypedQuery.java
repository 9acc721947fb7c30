package org.digitalwings.matching.search;

import java.util.List;
import java.util.Optional;

/**
 * A typed text taken apart into what is searched as words and what narrows the search.
 *
 * @param text the words, phrases and exclusions
 * @param conditions what was said of fields, all to be met
 * @param surroundings around whom is searched
 * @param notices what could not be read as it may have been meant
 */
public record TypedQuery(String text, List<Condition> conditions, Surroundings surroundings, List<Notice> notices) {

    /** How many characters of a text are read. */
    public static final int LONGEST = QueryText.MAX_CODE_POINTS;

    public TypedQuery {
        conditions = List.copyOf(conditions);
        notices = List.copyOf(notices);
    }

    /** A text around nobody. */
    public TypedQuery(String text, List<Condition> conditions, List<Notice> notices) {
        this(text, conditions, Surroundings.NONE, notices);
    }

    /** The same with other words. */
    public TypedQuery reworded(String words) {
        return new TypedQuery(words, conditions, surroundings, notices);
    }

    /**
     * Reads a text; any text is valid, and takes time linear in the first {@value QueryText#MAX_CODE_POINTS} characters.
     * What is no filter is left in the words as it was typed. {@code ABC} stands for itself, {@code [ ]} for a part that may
     * be missing, <code>{ }</code> for one that may come again:
     *
     * <pre>
     * query   = { space } { item space { space } }
     * item    = [ minus ] ( filter | phrase | word )
     * filter  = field colon { space } value { comma value }
     * field   = letter { letter | digit | "-" | "_" }          a name that FilterWords knows
     * value   = phrase | plain                                 of a facet: a name that FilterWords knows
     *         | [ "&gt;" | "&lt;" | "&gt;=" | "&lt;=" ] { space } bound       of a measure
     *         | [ bound ] ".." [ bound ]
     *         | name { space name }                            of a member: an id or what it is called, which FilterWords knows
     *         | steps                                          1 to 3, in digits or words
     * bound   = amount | year [ month [ day ] ]                1000万, $1.5m, 2亿; 2021, 2021-06, 2021/6/1
     * colon   = ":" | "："        comma = "," | "，" | "、"     ".." may be "~" or 至, and "+" behind a bound is ">=" before it
     * phrase  = quote anything quote                           quotes, minuses and signs in any of their widths
     * </pre>
     *
     * A bound alone is that year, month or day; an amount alone is that much or more. A comma between a digit and exactly three more
     * is part of an amount. Values behind commas are alternatives; filters narrow each other.
     * What people say instead of {@code near:NAME within:2} is read too, see {@link SpokenNearness}.
     */
    public static TypedQuery read(String typed, FilterWords words) {
        Optional<SpokenNearness> said = SpokenNearness.read(QueryText.capped(typed), words);
        TypedQuery read = new FilterScanner(said.map(SpokenNearness::rest).orElse(typed), words).read();
        return said.isEmpty() || read.surroundings().member() != null
                ? read
                : new TypedQuery(read.text(), read.conditions(), said.get().and(read.surroundings()), read.notices());
    }
}
