/**
 * The community as plain data: members, the ties between them, and the immutable snapshot of both that search,
 * recommendation and planning read. Goes in: members and ties. Comes out: cheap look-ups and neighbourhoods.
 */
@NullMarked
package org.digitalwings.matching.community;

import org.jspecify.annotations.NullMarked;
