package dev.pgpx.types;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Makes UUIDs of version 7, which begin with the time, so that new rows stand together in an index: 48 bits of milliseconds,
 * 12 bits of their 4096th parts, 62 random bits. Those of one generator ascend strictly, also where the clock stands still or
 * goes back. Thread-safe. Source: <a href="https://www.rfc-editor.org/rfc/rfc9562">RFC 9562</a>, method 3 of section 6.2, as
 * {@code uuidv7()} of server 18 does.
 */
public final class UuidVersion7 {
    private static final UuidVersion7 DEFAULT = new UuidVersion7(Clock.systemUTC(), new SecureRandom());
    private static final int FRACTION_BITS = 12;
    private static final int VERSION = 7;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private final Clock clock;
    private final Random random;
    private final AtomicLong last = new AtomicLong(Long.MIN_VALUE);

    /**
     * A generator of its own.
     *
     * @param clock tells the time
     * @param random gives the random bits; thread-safe
     */
    public UuidVersion7(Clock clock, Random random) {
        this.clock = clock;
        this.random = random;
    }

    /**
     * The next one of this program's generator, with the system's clock and secure random bits.
     *
     * @return a UUID above all that it returned before
     */
    public static UUID create() {
        return DEFAULT.next();
    }

    /**
     * The next one.
     *
     * @return a UUID above all that this generator returned before
     */
    public UUID next() {
        long now = ticks(clock.instant());
        long tick = last.updateAndGet(before -> Math.max(before + 1, now));
        long milliseconds = tick >>> FRACTION_BITS;
        long fraction = tick & ((1 << FRACTION_BITS) - 1);
        long high = (milliseconds << 16) | (VERSION << FRACTION_BITS) | fraction;
        return new UUID(high, VARIANT | (random.nextLong() >>> 2));
    }

    private static long ticks(Instant time) {
        long milliseconds = time.getEpochSecond() * 1000 + time.getNano() / 1_000_000;
        long fraction = ((time.getNano() % 1_000_000L) << FRACTION_BITS) / 1_000_000;
        return (milliseconds << FRACTION_BITS) | fraction;
    }

    /**
     * When a UUID of version 7 was made.
     *
     * @param uuid a UUID of version 7
     * @return the time, in milliseconds
     * @throws IllegalArgumentException when it is of another version
     */
    public static Instant time(UUID uuid) {
        if (uuid.version() != VERSION) {
            throw new IllegalArgumentException("a UUID of version " + uuid.version() + ", which has no such time");
        }
        return Instant.ofEpochMilli(uuid.getMostSignificantBits() >>> 16);
    }
}
