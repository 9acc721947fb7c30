package org.digitalwings.app.web;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param items the items, at most as many as asked for
 * @param next pass it as {@code after} for the next page; null on the last page
 */
public record CursorPage<T>(List<T> items, @Nullable String next) {

    public CursorPage {
        items = List.copyOf(items);
    }

    /**
     * Makes a page of rows that were read with a limit of one more than the page's size.
     *
     * @param rows up to {@code size + 1} items in order; one too many tells that there is a next page
     * @param size the page's size, above 0
     * @param cursor the cursor after an item
     */
    public static <T> CursorPage<T> of(List<T> rows, int size, Function<? super T, Cursor> cursor) {
        if (rows.size() <= size) {
            return new CursorPage<>(rows, null);
        }
        return new CursorPage<>(
                rows.subList(0, size), cursor.apply(rows.get(size - 1)).token());
    }
}
