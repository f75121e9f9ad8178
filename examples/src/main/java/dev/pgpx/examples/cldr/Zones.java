package dev.pgpx.examples.cldr;

import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import com.ibm.icu.util.ULocale;
import dev.pgpx.examples.world.Zone;
import dev.pgpx.model.One;
import java.util.Comparator;
import java.util.List;

/** The time zones of a country. */
final class Zones {
    private static final TimeZoneNames NAMES = TimeZoneNames.getInstance(ULocale.ENGLISH);
    private static final int MINUTE = 60_000;

    private Zones() {}

    static List<Zone> of(String country) {
        return TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, country, null).stream()
                .map(id -> zone(id, country))
                .sorted(Comparator.comparing(Zone::id))
                .toList();
    }

    private static Zone zone(String id, String country) {
        int offset = TimeZone.getFrozenTimeZone(id).getRawOffset() / MINUTE;
        return new Zone(TimeZone.getIanaID(id), One.key(country), NAMES.getExemplarLocationName(id), offset);
    }
}
