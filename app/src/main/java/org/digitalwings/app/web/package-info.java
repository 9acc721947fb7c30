/**
 * The frame of every page and every answer: layout, language, navigation, flash messages, problem details, cursors and
 * entity tags. Capabilities contribute navigation items and page attributes, throw {@link Problem}s, and never write an
 * error themselves.
 */
@NullMarked
package org.digitalwings.app.web;

import org.jspecify.annotations.NullMarked;
