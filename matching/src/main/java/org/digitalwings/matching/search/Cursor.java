package org.digitalwings.matching.search;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * Where a page of results ended.
 *
 * @param version the state of the index in which the page was found
 * @param score the score of the last hit
 * @param id the id of the last hit
 */
record Cursor(long version, float score, String id) {

    private static final Pattern SPACE = Pattern.compile(" ");

    /** Reads a cursor written by {@link #written()}. */
    static Cursor read(String written) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(written), StandardCharsets.UTF_8);
            String[] parts = SPACE.split(plain, 3);
            if (parts.length < 3 || parts[2].isEmpty()) {
                throw new InvalidCursorException(written);
            }
            float score = Float.intBitsToFloat(Integer.parseUnsignedInt(parts[1], 16));
            if (!Float.isFinite(score)) {
                throw new InvalidCursorException(written);
            }
            return new Cursor(Long.parseUnsignedLong(parts[0], 16), score, parts[2]);
        } catch (InvalidCursorException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw (InvalidCursorException) new InvalidCursorException(written).initCause(e);
        }
    }

    /** Letters, digits, {@code -} and {@code _} only. */
    String written() {
        String plain = "%x %x %s".formatted(version, Float.floatToIntBits(score), id);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }
}
