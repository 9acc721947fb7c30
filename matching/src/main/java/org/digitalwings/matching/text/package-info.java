/**
 * How text is read: which characters are the same, which words a text has, how Chinese names are spoken, and which
 * amount of money is written. Goes in: text in Chinese and English. Comes out: folded characters, words with their places in the
 * text, pinyin, and amounts.
 */
@NullMarked
package org.digitalwings.matching.text;

import org.jspecify.annotations.NullMarked;
