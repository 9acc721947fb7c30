package org.digitalwings.app.search.web;

import java.util.List;
import java.util.stream.IntStream;
import org.digitalwings.matching.community.Neighbourhood;
import org.jspecify.annotations.Nullable;

/**
 * Whose surroundings are searched.
 *
 * @param name what the member is called
 * @param members how many there are in them
 * @param whole whether that is all
 * @param steps the numbers of steps to choose among
 * @param away the address of the same search in the whole community
 */
record AroundView(String id, String name, int members, boolean whole, List<Steps> steps, String away) {

    /** A number of steps, with the address of the same search within so many. */
    record Steps(int count, boolean chosen, String href) {}

    static @Nullable AroundView of(SearchParameters parameters, Found found) {
        Neighbourhood around = found.around();
        if (around == null) {
            return null;
        }
        String words = parameters.text();
        for (String typed : found.typed().surroundings().typed()) {
            words = words.replace(typed, " ");
        }
        String left = words.strip();
        String id = around.origin().id().value();
        return new AroundView(
                id,
                around.origin().name(),
                around.size(),
                around.isWhole(),
                IntStream.rangeClosed(1, Neighbourhood.MOST_STEPS)
                        .mapToObj(count -> new Steps(
                                count,
                                count == around.steps(),
                                parameters.with(left, id, count).address(null)))
                        .toList(),
                parameters.with(left, null, null).address(null));
    }
}
