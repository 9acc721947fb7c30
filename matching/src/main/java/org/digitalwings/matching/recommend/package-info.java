/**
 * Who should meet whom, and why. Goes in: the community's snapshot, a seeker and a wish. Comes out: suggestions, each with
 * a score, the explanation that adds up to it, and reasons that can be told to people.
 */
@NullMarked
package org.digitalwings.matching.recommend;

import org.jspecify.annotations.NullMarked;
