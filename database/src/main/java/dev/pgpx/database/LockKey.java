package dev.pgpx.database;

import dev.pgpx.query.Parameter;
import dev.pgpx.types.Codecs;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/**
 * Which advisory lock: a number of 64 bits, or two of 32, which are other locks. Locks belong to a database; whatever program
 * uses the same number means the same lock. Shown in errors by what it was made of. Equal by number. Immutable.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/explicit-locking.html#ADVISORY-LOCKS">Advisory Locks</a>.
 */
public final class LockKey {
    private final long number;
    private final boolean pair;
    private final String shown;

    private LockKey(long number, boolean pair, String shown) {
        this.number = number;
        this.pair = pair;
        this.shown = shown;
    }

    /**
     * The lock of a number.
     *
     * @param number the number
     * @return the key
     */
    public static LockKey of(long number) {
        return new LockKey(number, false, Long.toString(number));
    }

    /**
     * The lock of two numbers, such as one for the kind of thing and one for the thing.
     *
     * @param first the first
     * @param second the second
     * @return the key
     */
    public static LockKey of(int first, int second) {
        long number = ((long) first << Integer.SIZE) | Integer.toUnsignedLong(second);
        return new LockKey(number, true, "(" + first + ", " + second + ")");
    }

    /**
     * The lock of a name: that of the number in the first eight bytes, the highest first, of the SHA-256 of its UTF-8. It is the
     * same in every version of pgpx; in SQL it is {@code ('x' || left(encode(sha256(name::bytea), 'hex'), 16))::bit(64)::int8}.
     *
     * @param name the name, which errors show
     * @return the key
     */
    public static LockKey of(String name) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            return new LockKey(ByteBuffer.wrap(hash).getLong(), false, '"' + name + '"');
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** What stands between the parentheses of a lock function. */
    String placeholders() {
        return pair ? "$1, $2" : "$1";
    }

    List<Parameter<?>> parameters() {
        return pair
                ? List.of(new Parameter<>(Codecs.INT4, high()), new Parameter<>(Codecs.INT4, low()))
                : List.of(new Parameter<>(Codecs.INT8, number));
    }

    /** As {@code pg_locks} has it: {@code classid}, {@code objid} and {@code objsubid}. */
    List<Parameter<?>> asListed() {
        return List.of(
                new Parameter<>(Codecs.INT8, Integer.toUnsignedLong(high())),
                new Parameter<>(Codecs.INT8, Integer.toUnsignedLong(low())),
                new Parameter<>(Codecs.INT4, pair ? 2 : 1));
    }

    private int high() {
        return (int) (number >> Integer.SIZE);
    }

    private int low() {
        return (int) number;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LockKey key && key.number == number && key.pair == pair;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(number) * 31 + Boolean.hashCode(pair);
    }

    /** The number, the numbers in parentheses, or the name in quotes. */
    @Override
    public String toString() {
        return shown;
    }
}
