package dev.pgpx.migrate.author;

import dev.pgpx.migrate.file.Version;
import java.math.BigInteger;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Comparator;

/** The versions of new files: the moment in UTC, but never one that is there or older than the newest. */
final class NextVersion {
    private static final DateTimeFormatter SECONDS =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmss").withZone(ZoneOffset.UTC);

    private NextVersion() {}

    static Version of(Instant now, Collection<Version> there) {
        Version moment = Version.of(SECONDS.format(now));
        return there.stream()
                .max(Comparator.naturalOrder())
                .filter(newest -> newest.compareTo(moment) >= 0)
                .map(newest -> after(newest, 1))
                .orElse(moment);
    }

    /** A later one. */
    static Version after(Version version, int by) {
        return Version.of(
                new BigInteger(version.digits()).add(BigInteger.valueOf(by)).toString());
    }
}
