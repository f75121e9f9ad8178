package dev.pgpx.query;

/**
 * One key of an order. Immutable; made by {@link Expression#asc()} and {@link Expression#desc()}.
 */
public final class SortKey {
    private final Node node;
    private final String direction;

    SortKey(Node node, String direction) {
        this.node = node;
        this.direction = direction;
    }

    /**
     * Rows without a value come first.
     *
     * @return the sort key
     */
    public SortKey nullsFirst() {
        return new SortKey(node, base() + " nulls first");
    }

    /**
     * Rows without a value come last.
     *
     * @return the sort key
     */
    public SortKey nullsLast() {
        return new SortKey(node, base() + " nulls last");
    }

    private String base() {
        return direction.startsWith(" desc") ? " desc" : "";
    }

    void render(SqlWriter out) {
        out.node(node).text(direction);
    }

    @Override
    public boolean equals(@org.jspecify.annotations.Nullable Object other) {
        return other instanceof SortKey that && node.equals(that.node) && direction.equals(that.direction);
    }

    @Override
    public int hashCode() {
        return node.hashCode() * 31 + direction.hashCode();
    }

    @Override
    public String toString() {
        return node + direction;
    }
}
