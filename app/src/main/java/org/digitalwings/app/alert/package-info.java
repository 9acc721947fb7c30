/**
 * Saved searches and what comes of them. What an account wants to be told of goes in, and the change log; notifications come out,
 * in a list and as a daily digest by mail. Whatever tells a member is found by what everybody in the community may see of it.
 */
@NullMarked
package org.digitalwings.app.alert;

import org.jspecify.annotations.NullMarked;
