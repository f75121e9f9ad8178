package dev.pgpx.schema.doctor;

import java.util.List;
import java.util.stream.Stream;

/** The checks of pgpx, in the order in which they look: from the server to the rows. */
final class StandardChecks {
    static final List<Check> ALL = Stream.of(
                    ServerChecks.ALL,
                    SettingChecks.ALL,
                    SecurityChecks.ALL,
                    WrapAroundChecks.ALL,
                    HeldBackChecks.ALL,
                    IndexChecks.ALL,
                    TableChecks.ALL,
                    SpaceChecks.ALL)
            .flatMap(List::stream)
            .toList();

    private StandardChecks() {}
}
