package org.digitalwings.matching.text;

/**
 * A word of a text.
 *
 * @param term its folded form, equal for words that search takes for the same
 * @param position the number of the word in the text, from 0; the Chinese words of a stretch overlap
 * @param start where it starts in the text, in UTF-16 units
 * @param end before where it ends in the text
 */
public record Word(String term, int position, int start, int end) {}
