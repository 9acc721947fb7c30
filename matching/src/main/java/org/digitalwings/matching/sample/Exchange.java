package org.digitalwings.matching.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.digitalwings.matching.community.MemberKind;
import org.digitalwings.matching.community.Need;
import org.digitalwings.matching.community.Offer;
import org.digitalwings.matching.community.Purpose;
import org.jspecify.annotations.Nullable;

/** What the invented members look for and give. */
final class Exchange {

    private static final LocalDate NEXT_YEAR = LocalDate.of(2027, 1, 1);

    private final Map<String, List<Chance>> chances = new HashMap<>();

    private record Chance(Purpose purpose, String code, double probability) {}

    Exchange() {
        Blocks.read("exchange.txt")
                .forEach((block, lines) ->
                        chances.put(block, lines.stream().map(Exchange::chance).toList()));
    }

    List<Need> needs(MemberKind kind, Grammar grammar, Grammar.Words words, Dice dice) {
        List<Need> needs = new ArrayList<>();
        for (Chance chance : of(kind, "needs")) {
            if (dice.happens(chance.probability())) {
                needs.add(new Need(chance.purpose(), grammar.text("need." + chance.code(), words, dice), until(dice)));
            }
        }
        return needs;
    }

    List<Offer> offers(MemberKind kind, Grammar grammar, Grammar.Words words, Dice dice) {
        List<Offer> offers = new ArrayList<>();
        for (Chance chance : of(kind, "offers")) {
            if (dice.happens(chance.probability())) {
                offers.add(
                        new Offer(chance.purpose(), grammar.text("offer." + chance.code(), words, dice), until(dice)));
            }
        }
        return offers;
    }

    private List<Chance> of(MemberKind kind, String side) {
        return chances.getOrDefault(code(kind.name()) + " " + side, List.of());
    }

    private static @Nullable LocalDate until(Dice dice) {
        return dice.happens(.5)
                ? null
                : NEXT_YEAR.plusMonths(3L * dice.below(5)).minusDays(1);
    }

    private static Chance chance(String line) {
        String[] cells = line.split(" ", -1);
        Purpose purpose = Purpose.valueOf(cells[0].toUpperCase(Locale.ROOT).replace('-', '_'));
        return new Chance(purpose, cells[0], Double.parseDouble(cells[1]));
    }

    private static String code(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
