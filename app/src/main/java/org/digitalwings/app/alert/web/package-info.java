/** The pages and endpoints of saved searches, notifications and the digest. */
@NullMarked
package org.digitalwings.app.alert.web;

import org.jspecify.annotations.NullMarked;
