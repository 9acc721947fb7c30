/**
 * What the planners of gatherings share: how long a planner may work, and what it says while it works.
 */
@NullMarked
package org.digitalwings.matching.planning;

import org.jspecify.annotations.NullMarked;
