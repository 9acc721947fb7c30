/**
 * What a member's page shows and what its owner may edit there, and the community at a glance. Ids go in, projections
 * come out; who may see which field is said by {@link Visibility}, which callers must apply.
 */
@NullMarked
package org.digitalwings.graph.profile;

import org.jspecify.annotations.NullMarked;
