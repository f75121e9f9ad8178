package dev.pgpx.query;

import java.time.ZoneId;
import java.time.ZoneOffset;

/** Time zones as PostgreSQL reads them. */
final class TimeZones {
    private TimeZones() {}

    /**
     * The name of a zone. Bare offsets would be read as POSIX has them, which counts to the west; so they are written as a
     * POSIX zone that has a name.
     */
    static String text(ZoneId zone) {
        if (!(zone.normalized() instanceof ZoneOffset offset)) {
            return zone.getId();
        }
        int seconds = offset.getTotalSeconds();
        if (seconds == 0) {
            return "UTC";
        }
        String west = ZoneOffset.ofTotalSeconds(-seconds).getId();
        return "<" + offset.getId() + ">" + west;
    }
}
