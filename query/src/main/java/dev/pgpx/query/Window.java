package dev.pgpx.query;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The rows that a window function sees: those of the same partition, in an order, within a frame. Immutable and
 * thread-safe; every method gives a changed copy.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/sql-expressions.html#SYNTAX-WINDOW-FUNCTIONS">Window Function
 * Calls</a>.
 *
 * @see Sql#window
 */
public final class Window {
    private final @Nullable String name;
    private final @Nullable Window base;
    private final List<Node> partition;
    private final List<SortKey> order;
    private final @Nullable Frame frame;

    private Window(
            @Nullable String name,
            @Nullable Window base,
            List<Node> partition,
            List<SortKey> order,
            @Nullable Frame frame) {
        this.name = name;
        this.base = base;
        this.partition = partition;
        this.order = order;
        this.frame = frame;
    }

    static Window of(@Nullable String name) {
        return new Window(name, null, List.of(), List.of(), null);
    }

    static Window basedOn(Window base) {
        if (base.name == null) {
            throw QueryException.of("PGPX-1272");
        }
        return new Window(null, base, List.of(), List.of(), null);
    }

    /** The frame: its unit, where it begins and ends, and what is left out of it. */
    private record Frame(String unit, FrameBound start, FrameBound end, String exclusion) {
        void render(SqlWriter out) {
            out.text(unit).text(" between ");
            start.render(out);
            out.text(" and ");
            end.render(out);
            out.text(exclusion);
        }
    }

    /**
     * Parts the rows by values: {@code partition by}.
     *
     * @param expressions what parts them
     * @return the window
     */
    public Window partitionBy(Expression<?>... expressions) {
        return new Window(name, base, Lists.appendNodes(partition, expressions), order, frame);
    }

    /**
     * Sorts the rows of a partition: {@code order by}.
     *
     * @param keys the sort keys
     * @return the window
     */
    public Window orderBy(SortKey... keys) {
        return new Window(name, base, partition, Lists.append(order, List.of(keys)), frame);
    }

    /**
     * Counts the frame in rows.
     *
     * @param start its first row
     * @param end its last row
     * @return the window
     */
    public Window rows(FrameBound start, FrameBound end) {
        return new Window(name, base, partition, order, new Frame("rows", start, end, ""));
    }

    /**
     * Measures the frame in values of the sort key.
     *
     * @param start its first value
     * @param end its last value
     * @return the window
     */
    public Window range(FrameBound start, FrameBound end) {
        return new Window(name, base, partition, order, new Frame("range", start, end, ""));
    }

    /**
     * Counts the frame in groups of rows that sort alike.
     *
     * @param start its first group
     * @param end its last group
     * @return the window
     */
    public Window groups(FrameBound start, FrameBound end) {
        return new Window(name, base, partition, order, new Frame("groups", start, end, ""));
    }

    /**
     * Leaves the row itself out of its frame: {@code exclude current row}.
     *
     * @return the window
     * @throws QueryException when it has no frame yet
     */
    public Window excludeCurrentRow() {
        return excluding(" exclude current row");
    }

    /**
     * Leaves the row and those that sort like it out of its frame: {@code exclude group}.
     *
     * @return the window
     * @throws QueryException when it has no frame yet
     */
    public Window excludeGroup() {
        return excluding(" exclude group");
    }

    /**
     * Leaves those that sort like the row out of its frame, but not the row: {@code exclude ties}.
     *
     * @return the window
     * @throws QueryException when it has no frame yet
     */
    public Window excludeTies() {
        return excluding(" exclude ties");
    }

    private Window excluding(String words) {
        if (frame == null) {
            throw QueryException.of("PGPX-1225", words.strip());
        }
        return new Window(name, base, partition, order, new Frame(frame.unit, frame.start, frame.end, words));
    }

    /** Appends it after OVER: by its name where it has one. */
    void render(SqlWriter out) {
        if (name == null) {
            renderBody(out);
        } else {
            renderName(out, name);
        }
    }

    private void renderName(SqlWriter out, String own) {
        out.identifier(own).refersTo(this);
    }

    /** Appends its entry in WINDOW. */
    void renderDefinition(SqlWriter out) {
        if (name == null) {
            throw QueryException.of("PGPX-1226");
        }
        out.identifier(name).text(" as ");
        renderBody(out);
    }

    private void renderBody(SqlWriter out) {
        out.text("(");
        String space = "";
        if (base != null && base.name != null) {
            base.renderName(out, base.name);
            space = " ";
        }
        if (!partition.isEmpty()) {
            out.text(space).text("partition by ").list(partition);
            space = " ";
        }
        for (int i = 0; i < order.size(); i++) {
            out.text(i == 0 ? space : ", ").text(i == 0 ? "order by " : "");
            order.get(i).render(out);
            space = " ";
        }
        if (frame != null) {
            out.text(space);
            frame.render(out);
        }
        out.text(")");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Window that
                && Objects.equals(name, that.name)
                && Objects.equals(base, that.base)
                && partition.equals(that.partition)
                && order.equals(that.order)
                && Objects.equals(frame, that.frame);
    }

    @Override
    public int hashCode() {
        return partition.hashCode() * 31 + order.hashCode();
    }

    @Override
    public String toString() {
        return "window" + (name == null ? "" : " " + name) + " partition by " + partition + " order by " + order;
    }
}
