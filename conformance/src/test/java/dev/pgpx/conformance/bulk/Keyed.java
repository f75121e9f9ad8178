package dev.pgpx.conformance.bulk;

import dev.pgpx.model.Audited;
import dev.pgpx.model.DefaultFrom;
import dev.pgpx.model.Id;
import dev.pgpx.model.Table;
import dev.pgpx.model.Version;
import java.util.UUID;

/** Found by two columns. */
@Table
record Berth(@Id String harbour, @Id int number, String ship, @Version int version) {
    Berth withShip(String other) {
        return new Berth(harbour, number, other, version);
    }
}

/** With a key that the application makes. */
@Table
@Audited
record Token(@Id @DefaultFrom("random") UUID id, String text) {
    static UUID random() {
        return UUID.randomUUID();
    }

    /** A UUID of version 7: the time in front. */
    static UUID timeOrdered(long millis, int count) {
        return new UUID(millis << 16 | 0x7000L | count & 0xfff, Long.MIN_VALUE | count);
    }
}
