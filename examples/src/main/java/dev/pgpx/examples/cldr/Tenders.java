package dev.pgpx.examples.cldr;

import com.ibm.icu.text.CurrencyMetaInfo.CurrencyInfo;
import dev.pgpx.examples.world.Tender;
import dev.pgpx.model.One;
import dev.pgpx.types.Range;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The currencies of a country with their periods. */
final class Tenders {
    /** ISO's code for "no currency", which CLDR gives to Antarctica. */
    private static final String NONE = "XXX";

    private Tenders() {}

    static List<Tender> of(String country, List<CurrencyInfo> uses) {
        return uses.stream()
                .filter(use -> !use.code.equals(NONE))
                .sorted(Comparator.comparingInt(use -> use.priority))
                .map(use -> new Tender(One.key(country), One.key(use.code), period(use.from, use.to), use.isTender()))
                .distinct()
                .toList();
    }

    static String currencyCode(Tender tender) {
        return String.valueOf(tender.currency().key());
    }

    /** CLDR gives days, the last one included, ICU the first and the last millisecond of them; both mark "unknown". */
    static Range<LocalDate> period(long from, long to) {
        LocalDate first = from == Long.MIN_VALUE ? null : nearestDay(from);
        LocalDate end = to == Long.MAX_VALUE ? null : nearestDay(to + 1);
        return Range.of(first, true, end, false);
    }

    /** Most are midnight in UTC, some midnight of the country itself: the nearest day's is meant. */
    private static @Nullable LocalDate nearestDay(long millis) {
        return Instant.ofEpochMilli(millis)
                .plus(12, ChronoUnit.HOURS)
                .atZone(ZoneOffset.UTC)
                .toLocalDate();
    }
}
