package org.digitalwings.matching.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.digitalwings.matching.community.MemberId;
import org.digitalwings.matching.community.Neighbourhood;

/** The members of a neighbourhood as a query that counts nothing for the rank. */
final class Near {

    /** Beyond these looking at each document in turn is faster than looking each member up. */
    private static final int FEW = 2_000;

    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;
    private static final long MIX = 0xff51afd7ed558ccdL;

    private Near() {}

    static Query of(Neighbourhood around) {
        if (around.size() <= FEW) {
            List<BytesRef> ids = new ArrayList<>(around.size());
            around.forEach(index -> ids.add(new BytesRef(around.id(index).value())));
            return new TermInSetQuery(Fields.ID, ids);
        }
        long[] numbers = new long[around.size()];
        int[] at = {0};
        around.forEach(index -> numbers[at[0]++] = number(around.id(index)));
        return NumericDocValuesField.newSlowSetQuery(Fields.ID_NUMBER, numbers);
    }

    /**
     * A number that hardly any two ids share: of a million members two do with a chance of 1 in 30 million (FNV-1a, mixed as by
     * MurmurHash 3).
     */
    static long number(MemberId id) {
        long hash = OFFSET;
        String value = id.value();
        for (int at = 0; at < value.length(); at++) {
            hash = (hash ^ value.charAt(at)) * PRIME;
        }
        hash = (hash ^ (hash >>> 33)) * MIX;
        return hash ^ (hash >>> 33);
    }
}
