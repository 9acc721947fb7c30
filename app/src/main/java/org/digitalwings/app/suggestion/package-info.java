/**
 * Who should meet whom, for those who ask: suggestions to a member from the current snapshot, why a member is not suggested,
 * and whom a member saved, passed or blocked. A viewer asks for the members it acts for; managers ask for all.
 */
@NullMarked
package org.digitalwings.app.suggestion;

import org.jspecify.annotations.NullMarked;
