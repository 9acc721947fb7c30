package org.digitalwings.matching.text;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Reads folded text as words: English words by their stem, other alphabetic words as they stand, Chinese either as every
 * two characters that stand together or as single characters.
 *
 * <p>Any text can be read: lone surrogates and control characters part words. Offsets are those of the text as it came.
 */
public final class FoldingAnalyzer extends Analyzer {

    private static final NormalizeCharMap FOLDED = folded();

    /** Between two values of a field, so that no phrase goes from one to the next. */
    private static final int GAP = 100;

    private final boolean bigrams;

    private FoldingAnalyzer(boolean bigrams) {
        this.bigrams = bigrams;
    }

    /** Reads Chinese as overlapping pairs of characters; a character that stands alone is a word. */
    public static FoldingAnalyzer ofBigrams() {
        return new FoldingAnalyzer(true);
    }

    /** Reads Chinese as single characters. */
    public static FoldingAnalyzer ofCharacters() {
        return new FoldingAnalyzer(false);
    }

    /** The words of a text in order; linear in its length. */
    public List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        try (TokenStream stream = tokenStream("", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var offset = stream.addAttribute(OffsetAttribute.class);
            var increment = stream.addAttribute(PositionIncrementAttribute.class);
            stream.reset();
            int position = -1;
            while (stream.incrementToken()) {
                position += increment.getPositionIncrement();
                words.add(new Word(term.toString(), position, offset.startOffset(), offset.endOffset()));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    @Override
    protected Reader initReader(String fieldName, Reader reader) {
        return new MappingCharFilter(FOLDED, reader);
    }

    @Override
    protected Reader initReaderForNormalization(String fieldName, Reader reader) {
        return initReader(fieldName, reader);
    }

    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
        var tokenizer = new StandardTokenizer();
        TokenStream words = new KStemFilter(new EnglishPossessiveFilter(tokenizer));
        return new TokenStreamComponents(tokenizer, bigrams ? new CJKBigramFilter(words) : words);
    }

    @Override
    public int getPositionIncrementGap(String fieldName) {
        return GAP;
    }

    private static NormalizeCharMap folded() {
        var map = new NormalizeCharMap.Builder();
        Folding.table().forEach((from, to) -> map.add(Character.toString(from), Character.toString(to)));
        for (char capital = 'A'; capital <= 'Z'; capital++) {
            map.add(String.valueOf(capital), Character.toString(Folding.fold(capital)));
        }
        // The tokenizer would keep the parts of file-like names such as Grand_Prize together.
        map.add("_", " ");
        return map.build();
    }
}
