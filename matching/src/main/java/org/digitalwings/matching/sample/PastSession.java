package org.digitalwings.matching.sample;

import java.time.LocalDate;

/** A matchmaking session that the invented members have been to; invented as they are. */
public record PastSession(String id, String name, LocalDate date) {}
