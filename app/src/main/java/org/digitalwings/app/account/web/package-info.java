/** The pages and endpoints of accounts: signing in, choosing a password. */
@NullMarked
package org.digitalwings.app.account.web;

import org.jspecify.annotations.NullMarked;
