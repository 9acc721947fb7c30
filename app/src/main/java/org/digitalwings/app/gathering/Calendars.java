package org.digitalwings.app.gathering;

import java.time.ZoneId;

/** The zone in which people of the community read times. */
final class Calendars {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private Calendars() {}
}
