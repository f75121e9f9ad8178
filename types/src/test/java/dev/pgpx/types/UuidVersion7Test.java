package dev.pgpx.types;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class UuidVersion7Test {
    private static final Instant TIME = Instant.parse("2022-02-22T19:22:22.000500Z");

    @Test
    void beginsWithTheTime() {
        UUID uuid = new UuidVersion7(Clock.fixed(TIME, ZoneOffset.UTC), new Random(7)).next();
        assertThat(uuid.version()).isEqualTo(7);
        assertThat(uuid.variant()).isEqualTo(2);
        // the milliseconds of the example in RFC 9562, then half of 4096
        assertThat(uuid.toString()).startsWith("017f22e2-79b0-7800-");
        assertThat(UuidVersion7.time(uuid)).isEqualTo(Instant.parse("2022-02-22T19:22:22Z"));
    }

    @Test
    void ascendsWhereTheClockStandsStill() {
        UuidVersion7 generator = new UuidVersion7(Clock.fixed(TIME, ZoneOffset.UTC), new Random(7));
        UUID last = generator.next();
        for (int i = 0; i < 10_000; i++) {
            UUID next = generator.next();
            assertThat(next.toString()).isGreaterThan(last.toString());
            last = next;
        }
    }

    @Test
    void givesAnotherEachTime() {
        UUID first = UuidVersion7.create();
        UUID second = UuidVersion7.create();
        assertThat(second.toString()).isGreaterThan(first.toString());
        assertThat(UuidVersion7.time(second)).isBeforeOrEqualTo(Instant.now());
    }

    @Test
    void knowsTheTimeOfVersionSevenOnly() {
        UUID random = new UUID(0x4000, Long.MIN_VALUE);
        assertThatThrownBy(() -> UuidVersion7.time(random))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a UUID of version 4, which has no such time");
    }
}
