package dev.pgpx.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Some rows of a query, and the way to those around them. Immutable as far as the rows are.
 *
 * <p>A cursor is text for a URL: the values of the sort keys of a row, coded but neither signed nor secret. Whoever holds it
 * can read these values, and can make another one; what it leads to is rows of the same query, no others.
 *
 * @param <R> what each row is read as
 */
public final class Page<R> {
    private final PageRequest request;
    private final List<R> rows;
    private final boolean more;
    private final @Nullable String first;
    private final @Nullable String last;
    private final @Nullable Long total;

    Page(PageRequest request, List<R> rows, boolean more, @Nullable String first, @Nullable String last) {
        this(request, Collections.unmodifiableList(rows), more, first, last, null);
    }

    private Page(
            PageRequest request,
            List<R> rows,
            boolean more,
            @Nullable String first,
            @Nullable String last,
            @Nullable Long total) {
        this.request = request;
        this.rows = rows;
        this.more = more;
        this.first = first;
        this.last = last;
        this.total = total;
    }

    /**
     * The rows.
     *
     * @return the rows in the query's order, also when they were read backwards; unmodifiable
     */
    public List<R> rows() {
        return rows;
    }

    /**
     * Whether rows follow.
     *
     * @return true when there were some; of a page read backwards from a cursor, when there were some as the cursor was made
     */
    public boolean hasNext() {
        return request.backward() ? request.cursor() != null : more;
    }

    /**
     * Whether rows come before.
     *
     * @return true when there were some; of a page after a cursor, when there were some as the cursor was made
     */
    public boolean hasPrevious() {
        return request.backward() ? more : request.cursor() != null;
    }

    /**
     * The position after the last row, for {@link PageRequest#after}. It is there also when nothing follows yet: later there
     * may be rows.
     *
     * @return the cursor; of an empty page the one that it was asked for with
     * @throws QueryException when there is no position, because the page is empty and was not asked for by {@code after}
     */
    public String nextCursor() {
        String cursor = last != null || request.backward() ? last : request.cursor();
        return required(cursor);
    }

    /**
     * The position before the first row, for {@link PageRequest#before}.
     *
     * @return the cursor; of an empty page the one that it was asked for with
     * @throws QueryException when there is no position, because the page is empty and was not asked for by {@code before}
     */
    public String previousCursor() {
        String cursor = first != null || !request.backward() ? first : request.cursor();
        return required(cursor);
    }

    private static String required(@Nullable String cursor) {
        if (cursor == null) {
            throw QueryException.of("PGPX-1295");
        }
        return cursor;
    }

    /**
     * The request for the rows that follow, as many as here.
     *
     * @return the request, or nothing when {@link #hasNext()} is false
     */
    public Optional<PageRequest> next() {
        return request(hasNext(), false, last);
    }

    /**
     * The request for the rows before, as many as here.
     *
     * @return the request, or nothing when {@link #hasPrevious()} is false
     */
    public Optional<PageRequest> previous() {
        return request(hasPrevious(), true, first);
    }

    /** Beside an empty page there are the rows at that end. */
    private Optional<PageRequest> request(boolean exists, boolean backward, @Nullable String from) {
        return exists
                ? Optional.of(new PageRequest(backward, from, request.size(), request.counted()))
                : Optional.empty();
    }

    /**
     * The number of rows of the whole query.
     *
     * @return the number; nothing unless the request asked for it
     */
    public OptionalLong total() {
        return total == null ? OptionalLong.empty() : OptionalLong.of(total);
    }

    /**
     * The same page with the number of rows of the whole query.
     *
     * @param rowsOfAll the number
     * @return the page
     */
    public Page<R> withTotal(long rowsOfAll) {
        return new Page<>(request, rows, more, first, last, rowsOfAll);
    }

    /**
     * The same page of other values.
     *
     * @param mapper makes them, one of each row
     * @param <T> what it makes
     * @return the page
     */
    public <T> Page<T> map(Function<? super R, ? extends T> mapper) {
        List<T> mapped = new ArrayList<>(rows.size());
        for (R row : rows) {
            mapped.add(mapper.apply(row));
        }
        return new Page<>(request, Collections.unmodifiableList(mapped), more, first, last, total);
    }

    @Override
    public String toString() {
        return "Page[" + rows.size() + " rows, " + request + "]";
    }
}
