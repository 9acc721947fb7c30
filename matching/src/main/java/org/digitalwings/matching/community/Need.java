package org.digitalwings.matching.community;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a member looks for.
 *
 * @param until the last day on which the need holds, null where it has no end
 */
public record Need(Purpose purpose, String text, @Nullable LocalDate until) {}
