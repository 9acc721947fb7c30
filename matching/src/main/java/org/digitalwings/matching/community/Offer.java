package org.digitalwings.matching.community;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a member gives.
 *
 * @param until the last day on which the offer holds, null where it has no end
 */
public record Offer(Purpose purpose, String text, @Nullable LocalDate until) {}
