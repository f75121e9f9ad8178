package dev.pgpx.query;

import dev.pgpx.query.text.Identifiers;
import dev.pgpx.types.Codec;
import org.jspecify.annotations.Nullable;

/**
 * What rows are sorted by: an expression, its direction, and where its nulls stand. Immutable and thread-safe.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/queries-order.html">Sorting Rows</a>.
 */
public final class SortKey {
    private final Node node;
    private final @Nullable Codec<?> codec;
    private final boolean descending;
    private final @Nullable Boolean nullsFirst;

    SortKey(Node node, boolean descending) {
        this(node, null, descending, null);
    }

    SortKey(Node node, Codec<?> codec, boolean descending) {
        this(node, codec, descending, null);
    }

    private SortKey(Node node, @Nullable Codec<?> codec, boolean descending, @Nullable Boolean nullsFirst) {
        this.node = node;
        this.codec = codec;
        this.descending = descending;
        this.nullsFirst = nullsFirst;
    }

    /**
     * Nulls before all values.
     *
     * @return the sort key
     */
    public SortKey nullsFirst() {
        return new SortKey(node, codec, descending, true);
    }

    /**
     * Nulls after all values.
     *
     * @return the sort key
     */
    public SortKey nullsLast() {
        return new SortKey(node, codec, descending, false);
    }

    /**
     * By the rules of a collation: {@code collate}.
     *
     * @param collation its name, unquoted; of the search path
     * @return the sort key
     */
    public SortKey collate(String collation) {
        return new SortKey(new Collate(node, Identifiers.quote(collation)), codec, descending, nullsFirst);
    }

    Node node() {
        return node;
    }

    /** Of its values; null where they are never read. */
    @Nullable
    Codec<?> codec() {
        return codec;
    }

    boolean isDescending() {
        return descending;
    }

    /** Whether nulls come first: as said, or as the server does by itself. */
    boolean areNullsFirst() {
        return nullsFirst == null ? descending : nullsFirst;
    }

    /** The same key for reading backwards. */
    SortKey reversed() {
        return new SortKey(node, codec, !descending, nullsFirst == null ? null : !nullsFirst);
    }

    /** Appends it within a query, whose columns it may name. */
    void render(SqlWriter out, Projection projection, boolean combined) {
        if (combined) {
            renderOutput(out, projection);
        } else {
            projection.renderKey(out, node, true);
        }
        renderDirection(out);
    }

    /** A result of several queries is sorted by its columns alone. */
    private void renderOutput(SqlWriter out, Projection projection) {
        int position = projection.position(node);
        if (position == 0) {
            throw QueryException.of("PGPX-1224", String.valueOf(node));
        }
        out.text(Integer.toString(position));
    }

    /** Appends it where there is no query: in an aggregate or a window. */
    void render(SqlWriter out) {
        out.node(node);
        renderDirection(out);
    }

    private void renderDirection(SqlWriter out) {
        if (descending) {
            out.text(" desc");
        }
        if (nullsFirst != null) {
            out.text(nullsFirst ? " nulls first" : " nulls last");
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SortKey that
                && descending == that.descending
                && java.util.Objects.equals(nullsFirst, that.nullsFirst)
                && node.equals(that.node);
    }

    @Override
    public int hashCode() {
        return node.hashCode() * 31 + (descending ? 1 : 0);
    }

    @Override
    public String toString() {
        return node + (descending ? " desc" : "");
    }

    /** An operand under a collation. */
    record Collate(Node operand, String collation) implements Node {
        @Override
        public void render(SqlWriter out) {
            out.operand(operand, precedence()).text(" collate ").text(collation);
        }

        @Override
        public int precedence() {
            return Binary.PRODUCT + 1;
        }
    }
}
