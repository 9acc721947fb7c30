/**
 * How text is read: which characters are the same, which words a text has, and how Chinese names are spoken. Goes in: text in
 * Chinese and English. Comes out: folded characters, words with their places in the text, and pinyin.
 */
@NullMarked
package org.digitalwings.matching.text;

import org.jspecify.annotations.NullMarked;
