/**
 * Members and their pages: who somebody is, as far as the viewer may see, and the community at a glance. Every read goes
 * through {@link Members}, which leaves out what the member hides from the viewer.
 */
@NullMarked
package org.digitalwings.app.member;

import org.jspecify.annotations.NullMarked;
