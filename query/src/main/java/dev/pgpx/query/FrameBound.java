package dev.pgpx.query;

import dev.pgpx.types.Codecs;
import dev.pgpx.types.Interval;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where the frame of a window begins or ends. Immutable and thread-safe.
 *
 * @see Window#rows
 */
public final class FrameBound {
    private final @Nullable Node distance;
    private final String words;

    private FrameBound(@Nullable Node distance, String words) {
        this.distance = distance;
        this.words = words;
    }

    /**
     * {@code unbounded preceding}: the first row of the partition.
     *
     * @return the bound
     */
    public static FrameBound unboundedPreceding() {
        return new FrameBound(null, "unbounded preceding");
    }

    /**
     * {@code preceding}: so many rows or groups before.
     *
     * @param count 0 or more; with range a distance in numbers
     * @return the bound
     * @throws QueryException when negative
     */
    public static FrameBound preceding(long count) {
        return new FrameBound(checked("preceding", count), " preceding");
    }

    /**
     * {@code preceding}: a time before, for a range over dates and times.
     *
     * @param distance the distance, not negative
     * @return the bound
     */
    public static FrameBound preceding(Interval distance) {
        return new FrameBound(Node.Value.of(Codecs.INTERVAL, distance), " preceding");
    }

    /**
     * {@code preceding}: a distance before, in the type of the sort key or, for dates and times, an interval.
     *
     * @param distance the distance
     * @return the bound
     */
    public static FrameBound preceding(Expression<?> distance) {
        return new FrameBound(distance.node(), " preceding");
    }

    /**
     * {@code current row}: the row itself; with range and groups, all that sort like it.
     *
     * @return the bound
     */
    public static FrameBound currentRow() {
        return new FrameBound(null, "current row");
    }

    /**
     * {@code following}: so many rows or groups after.
     *
     * @param count 0 or more; with range a distance in numbers
     * @return the bound
     * @throws QueryException when negative
     */
    public static FrameBound following(long count) {
        return new FrameBound(checked("following", count), " following");
    }

    /**
     * {@code following}: a time after, for a range over dates and times.
     *
     * @param distance the distance, not negative
     * @return the bound
     */
    public static FrameBound following(Interval distance) {
        return new FrameBound(Node.Value.of(Codecs.INTERVAL, distance), " following");
    }

    /**
     * {@code following}: a distance after, in the type of the sort key or, for dates and times, an interval.
     *
     * @param distance the distance
     * @return the bound
     */
    public static FrameBound following(Expression<?> distance) {
        return new FrameBound(distance.node(), " following");
    }

    /**
     * {@code unbounded following}: the last row of the partition.
     *
     * @return the bound
     */
    public static FrameBound unboundedFollowing() {
        return new FrameBound(null, "unbounded following");
    }

    private static Node checked(String words, long count) {
        if (count < 0) {
            throw QueryException.of("PGPX-1216", words, count, "0 or more");
        }
        return Node.Value.of(Codecs.INT8, count);
    }

    void render(SqlWriter out) {
        if (distance != null) {
            out.operand(distance, Node.Binary.OTHER);
        }
        out.text(words);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FrameBound that && words.equals(that.words) && Objects.equals(distance, that.distance);
    }

    @Override
    public int hashCode() {
        return words.hashCode();
    }

    @Override
    public String toString() {
        return (distance == null ? "" : distance) + words;
    }
}
