package org.digitalwings.app.ingest.web;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.digitalwings.graph.batch.RowOutcome;
import org.springframework.context.MessageSource;
import org.springframework.context.NoSuchMessageException;

/**
 * What a row of a preview would come to, in the reader's language.
 *
 * @param line the line of the file, from 1
 * @param subject the id of what the row is about
 * @param what the properties and ties that would be set
 */
record ToldOutcome(long line, RowOutcome.Kind kind, String subject, String what) {

    static ToldOutcome of(RowOutcome outcome, MessageSource messages, Locale locale) {
        Map<String, Integer> words = new LinkedHashMap<>();
        for (String change : outcome.changes()) {
            String word = word(change.startsWith("+") ? change.substring(1) : change, messages, locale);
            if (!word.isEmpty()) {
                words.merge(word, 1, Integer::sum);
            }
        }
        String what = words.entrySet().stream()
                .map(word -> word.getKey() + (word.getValue() > 1 ? " ×" + word.getValue() : ""))
                .collect(Collectors.joining(messages.getMessage("ingest.list-separator", null, locale)));
        return new ToldOutcome(outcome.line(), outcome.kind(), outcome.subject(), what);
    }

    /** What only the graph needs, such as the keys of names, has no word. */
    private static String word(String change, MessageSource messages, Locale locale) {
        try {
            return messages.getMessage("ingest.what." + change, null, locale);
        } catch (NoSuchMessageException nothingToTell) {
            return "";
        }
    }
}
