/**
 * Gatherings of the community: matchmaking sessions and city roundtables are created, filled with participants, planned by the
 * planners in the background, changed by hand, published and exported. Managers do all of this; members see published
 * gatherings and their own agenda in them.
 */
@NullMarked
package org.digitalwings.app.gathering;

import org.jspecify.annotations.NullMarked;
