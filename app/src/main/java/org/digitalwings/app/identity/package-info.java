/**
 * Who is who in the community: pairs of members that could be one, found in the background from the change log; what people
 * decide of them; merges and how they are undone. Managers only.
 */
@NullMarked
package org.digitalwings.app.identity;

import org.jspecify.annotations.NullMarked;
