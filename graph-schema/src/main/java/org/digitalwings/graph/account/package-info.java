/** How accounts are kept: a username, a password's hash and a role go in; nobody but the application's own sign-in reads them. */
@NullMarked
package org.digitalwings.graph.account;

import org.jspecify.annotations.NullMarked;
