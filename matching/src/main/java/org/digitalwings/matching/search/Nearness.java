package org.digitalwings.matching.search;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.digitalwings.matching.community.Neighbourhood;
import org.digitalwings.matching.text.Folding;

/** What a search around a member is told by. */
public enum Nearness implements FilterField {
    /** The member in the middle, by id or name. */
    NEAR,
    /** How many steps from it. */
    WITHIN;

    private static final Pattern STEPS = Pattern.compile(
            "([1-9]\\d{0,2}|[一二两三四五六]|one|two|three|four|five|six)\\s*(?:步|度|跳|层|steps?|hops?)?(?:以内|之内|内)?");
    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("一", 1),
            Map.entry("one", 1),
            Map.entry("二", 2),
            Map.entry("两", 2),
            Map.entry("two", 2),
            Map.entry("三", 3),
            Map.entry("three", 3));

    /** Reads a number of steps; empty where it is none, or more than are searched. */
    static Optional<Integer> steps(String said) {
        Matcher steps =
                STEPS.matcher(Folding.fold(said).toLowerCase(Locale.ROOT).strip());
        if (!steps.matches()) {
            return Optional.empty();
        }
        String number = steps.group(1);
        int count = Character.isDigit(number.charAt(0)) ? Integer.parseInt(number) : NUMBERS.getOrDefault(number, 0);
        return count >= 1 && count <= Neighbourhood.MOST_STEPS ? Optional.of(count) : Optional.empty();
    }
}
