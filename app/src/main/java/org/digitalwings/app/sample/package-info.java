/**
 * The community that an empty database starts with: the public facts of the competition and, marked as such, invented
 * people, projects, needs and ties around them, two gatherings, and accounts to look at it as an investor, an alumnus and
 * a manager. Where {@code digital-wings.sample} is not set it is made in the embedded database only.
 */
@NullMarked
package org.digitalwings.app.sample;

import org.jspecify.annotations.NullMarked;
