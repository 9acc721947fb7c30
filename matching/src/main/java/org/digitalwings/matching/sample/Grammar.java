package org.digitalwings.matching.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes texts from alternatives: a symbol becomes one of its lines, in which each {@code {name}} becomes one of its own
 * lines or, where the grammar does not know it, the word that the caller has for it.
 */
final class Grammar {

    /** The words that are not in the grammar, such as the name of the member that is described. */
    interface Words {

        String word(String name);
    }

    private final Map<String, List<List<Part>>> rules = new HashMap<>();

    /** A stretch of a line: plain text, or the name of what stands for it. */
    private record Part(String text, boolean symbol) {}

    private Grammar(Map<String, List<String>> blocks) {
        blocks.forEach((symbol, lines) ->
                rules.put(symbol, lines.stream().map(Grammar::parts).toList()));
    }

    static Grammar read(String file) {
        return new Grammar(Blocks.read(file));
    }

    /** A text for a symbol of the grammar. */
    String text(String symbol, Words words, Dice dice) {
        var text = new StringBuilder();
        append(text, symbol, words, dice);
        text.setCharAt(0, Character.toUpperCase(text.charAt(0)));
        return text.toString();
    }

    private void append(StringBuilder text, String symbol, Words words, Dice dice) {
        List<List<Part>> lines = rules.get(symbol);
        if (lines == null) {
            text.append(words.word(symbol));
            return;
        }
        for (Part part : dice.of(lines)) {
            if (part.symbol()) {
                append(text, part.text(), words, dice);
            } else {
                text.append(part.text());
            }
        }
    }

    private static List<Part> parts(String line) {
        List<Part> parts = new ArrayList<>();
        int start = 0;
        for (int open = line.indexOf('{'); open >= 0; open = line.indexOf('{', start)) {
            int close = line.indexOf('}', open);
            parts.add(new Part(line.substring(start, open), false));
            parts.add(new Part(line.substring(open + 1, close), true));
            start = close + 1;
        }
        parts.add(new Part(line.substring(start), false));
        return parts.stream().filter(part -> !part.text().isEmpty()).toList();
    }
}
