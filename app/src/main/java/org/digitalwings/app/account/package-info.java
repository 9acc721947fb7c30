/**
 * Who is signed in and what they may do: accounts with a role that act for members, sign-in by form or HTTP Basic, and
 * one-time passwords for new accounts. Other capabilities take a {@link Viewer} as a controller's argument, declare
 * {@link AccessRule}s, and make accounts through {@link Accounts}.
 */
@NullMarked
package org.digitalwings.app.account;

import org.jspecify.annotations.NullMarked;
