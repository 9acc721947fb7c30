package org.digitalwings.matching.embedding;

import java.text.Normalizer;
import java.util.Map;
import opennlp.tools.tokenize.WordpieceTokenizer;
import org.digitalwings.matching.text.Folding;

/** Cuts texts into the pieces of words that a model of the BERT family knows, with the marks of beginning and end. */
final class BertTokenizer {

    private static final int LONGEST_PIECE = 16;

    private final Map<String, Long> vocabulary;
    private final WordpieceTokenizer pieces;
    private final long unknown;
    private final long end;

    BertTokenizer(Map<String, Long> vocabulary) {
        this.vocabulary = vocabulary;
        this.pieces = new WordpieceTokenizer(vocabulary.keySet());
        this.unknown = number(WordpieceTokenizer.BERT_UNK_TOKEN);
        this.end = number(WordpieceTokenizer.BERT_SEP_TOKEN);
    }

    private long number(String mark) {
        Long number = vocabulary.get(mark);
        if (number == null) {
            throw new IllegalArgumentException(
                    "The vocabulary lacks the mark %s: it is of another model.".formatted(mark));
        }
        return number;
    }

    /** The numbers of the pieces of a text, at most {@code limit}; any text can be read. */
    long[] tokenize(String text, int limit) {
        // A piece seldom has more characters than this: what lies behind hardly counts, and a huge text is not read
        // whole.
        String beginning = text.substring(0, Math.min(text.length(), LONGEST_PIECE * limit));
        String[] tokens = pieces.tokenize(plain(beginning));
        long[] ids = new long[Math.min(tokens.length, limit)];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = vocabulary.getOrDefault(tokens[i], unknown);
        }
        if (tokens.length > limit) {
            ids[limit - 1] = end;
        }
        return ids;
    }

    /** Small letters without accents, Han characters and punctuation apart, everything else that is no word a space. */
    private static String plain(String text) {
        var plain = new StringBuilder();
        Normalizer.normalize(Folding.fold(text), Normalizer.Form.NFD)
                .codePoints()
                .forEach(point -> {
                    if (Character.getType(point) == Character.NON_SPACING_MARK) {
                        return;
                    }
                    if (!Character.isDefined(point)
                            || Character.isISOControl(point)
                            || Character.getType(point) == Character.SURROGATE
                            || Character.getType(point) == Character.FORMAT) {
                        plain.append(' ');
                    } else if (Character.isLetterOrDigit(point) && !Character.isIdeographic(point)) {
                        plain.appendCodePoint(point);
                    } else {
                        plain.append(' ').appendCodePoint(point).append(' ');
                    }
                });
        return plain.toString();
    }
}
