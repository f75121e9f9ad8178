package dev.pgpx.query;

import dev.pgpx.types.Row;
import dev.pgpx.types.ValueException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads the record of a relation to one row within that of a view. Immutable and thread-safe.
 *
 * @param <P> what is read
 */
public final class ViewPart<P> {
    private final View<?, P> view;
    private final int position;
    private final int key;
    private final boolean required;

    /** A part at a position; the key is at another, or, where the row cannot be missing, negative. */
    ViewPart(View<?, P> view, int position, int key, boolean required) {
        this.view = view;
        this.position = position;
        this.key = key;
        this.required = required;
    }

    /**
     * Reads the record.
     *
     * @param row the row
     * @param at the position of the view's first column in it
     * @param relations loads lists
     * @return the record; null where there is no row
     * @throws dev.pgpx.types.ValueException naming the key, when there is no row though one is required
     */
    // null only where the generated code takes it
    @SuppressWarnings("NullAway")
    public P read(Row row, int at, Relations relations) {
        return isMissing(row, at) ? null : view.read(row, at + position, relations);
    }

    /**
     * Reads the columns of the record, which is made later.
     *
     * @param row the row
     * @param at the position of the view's first column in it
     * @param relations loads lists
     * @return makes the record; gives null where there is no row
     * @throws dev.pgpx.types.ValueException naming the key, when there is no row though one is required
     */
    public Supplier<? extends @Nullable P> begin(Row row, int at, Relations relations) {
        return isMissing(row, at) ? () -> null : view.begin(row, at + position, relations);
    }

    private boolean isMissing(Row row, int at) {
        if (key < 0 || !row.isNull(at + key)) {
            return false;
        }
        if (required) {
            throw ValueException.nullColumn(row.name(at + key));
        }
        return true;
    }
}
