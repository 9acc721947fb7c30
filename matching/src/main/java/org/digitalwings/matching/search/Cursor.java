package org.digitalwings.matching.search;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;
import org.apache.lucene.search.FieldDoc;

/**
 * Where a page of results ended.
 *
 * @param version the state of the index in which the page was found
 * @param order what the page was sorted by
 * @param key the value of that order at the last hit, 0 for relevance
 * @param score the score of the last hit
 * @param number the {@linkplain Fields#ID_NUMBER number} of the last hit
 */
record Cursor(long version, SearchOrder order, double key, float score, long number) {

    private static final int PARTS = 5;
    private static final Pattern SPACE = Pattern.compile(" ");

    /** The cursor at a hit that was found in an order. */
    static Cursor at(FieldDoc hit, SearchOrder order, long version) {
        double key = order == SearchOrder.RELEVANCE ? 0 : (Double) hit.fields[0];
        return new Cursor(version, order, key, score(hit), (Long) hit.fields[hit.fields.length - 1]);
    }

    /** The score of a hit that was found in any order. */
    static float score(FieldDoc hit) {
        return (Float) hit.fields[hit.fields.length - 2];
    }

    /** The hit that a page comes after. */
    FieldDoc hit() {
        // The greatest document number: among equal scores and numbers there is but the document itself, which was on
        // the page.
        return new FieldDoc(
                Integer.MAX_VALUE,
                score,
                order == SearchOrder.RELEVANCE ? new Object[] {score, number} : new Object[] {key, score, number});
    }

    /** Reads a cursor written by {@link #written()}. */
    static Cursor read(String written) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(written), StandardCharsets.UTF_8);
            String[] parts = SPACE.split(plain, PARTS);
            if (parts.length < PARTS) {
                throw new InvalidCursorException(written);
            }
            double key = Double.longBitsToDouble(Long.parseUnsignedLong(parts[2], 16));
            float score = Float.intBitsToFloat(Integer.parseUnsignedInt(parts[3], 16));
            if (!Float.isFinite(score) || !Double.isFinite(key)) {
                throw new InvalidCursorException(written);
            }
            long version = Long.parseUnsignedLong(parts[0], 16);
            long number = Long.parseUnsignedLong(parts[PARTS - 1], 16);
            return new Cursor(version, SearchOrder.valueOf(parts[1]), key, score, number);
        } catch (InvalidCursorException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw (InvalidCursorException) new InvalidCursorException(written).initCause(e);
        }
    }

    /** Letters, digits, {@code -} and {@code _} only. */
    String written() {
        String plain = "%x %s %x %x %x"
                .formatted(version, order, Double.doubleToLongBits(key), Float.floatToIntBits(score), number);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }
}
