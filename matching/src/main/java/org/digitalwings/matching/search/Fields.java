package org.digitalwings.matching.search;

import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.digitalwings.matching.text.FoldingAnalyzer;

/** The fields of the index and how their text is read. */
final class Fields {

    /** The member's id: stored, found by, and what completions that are worth the same are sorted by. */
    static final String ID = "id";

    /** A number that stands for the id, for sets of very many and as an order of equal scores. */
    static final String ID_NUMBER = "id-number";

    static final String KIND = "kind";
    static final String INVENTED = "invented";

    /** Everything a member says, Chinese as pairs of characters. */
    static final String WORDS = "words";

    /** Everything a member says, Chinese as single characters, with positions. */
    static final String CHARACTERS = "characters";

    /** Name and aliases alone, Chinese as pairs of characters. */
    static final String NAME_WORDS = "name-words";

    /** Name and aliases alone, Chinese as single characters. */
    static final String NAME_CHARACTERS = "name-characters";

    /** The last day on which something changed, see {@link Momentum#lastDay}. */
    static final String RECENCY = "recency";

    /** How much has happened lately, see {@link Momentum#of}. */
    static final String MOMENTUM = "momentum";

    static final FoldingAnalyzer BIGRAMS = FoldingAnalyzer.ofBigrams();
    static final FoldingAnalyzer SINGLES = FoldingAnalyzer.ofCharacters();

    private Fields() {}

    static Analyzer analyzer() {
        return new PerFieldAnalyzerWrapper(BIGRAMS, Map.of(CHARACTERS, SINGLES, NAME_CHARACTERS, SINGLES));
    }
}
