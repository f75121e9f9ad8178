package dev.pgpx.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is selected.
 *
 * @param distinct null for all rows, an empty list for each row once, expressions for the first row of each of their values
 * @param items in the order of the result
 */
record Projection(@Nullable List<Node> distinct, List<Node> items) {
    static final Projection ONE = of(List.of(new Node.Text("1")));

    static Projection of(List<Node> items) {
        return new Projection(null, List.copyOf(items));
    }

    boolean isDistinct() {
        return distinct != null;
    }

    void render(SqlWriter out) {
        if (distinct == null) {
            out.text("select ");
        } else if (distinct.isEmpty()) {
            out.text("select distinct ");
        } else {
            out.text("select distinct on (");
            for (int i = 0; i < distinct.size(); i++) {
                out.text(i == 0 ? "" : ", ");
                renderKey(out, distinct.get(i), true);
            }
            out.text(") ");
        }
        renderItems(out);
    }

    /** Appends what is selected, with its aliases. */
    void renderItems(SqlWriter out) {
        for (int i = 0; i < items.size(); i++) {
            Node item = items.get(i);
            out.text(i == 0 ? "" : ", ").node(item);
            if (item instanceof Node.Alias alias) {
                out.text(" as ").identifier(alias.name());
            }
        }
    }

    /**
     * Appends an expression by which rows are sorted or grouped. The server must see that it is the same as one that is
     * selected; with parameters in it, it cannot, because each place of a parameter is another one. So such a key is given by
     * its position among what is selected.
     */
    void renderKey(SqlWriter out, Node key, boolean byName) {
        if (key instanceof Node.Alias alias && byName && items.contains(alias)) {
            out.identifier(alias.name());
            return;
        }
        SqlWriter.Position before = key instanceof ColumnReference ? null : out.position();
        out.node(key);
        if (before != null && out.hasValuesSince(before)) {
            int position = position(key);
            if (position > 0) {
                out.rewind(before);
                out.text(Integer.toString(position));
            }
        }
    }

    /** The position of an item from 1 on; 0 when it is not selected. */
    int position(Node node) {
        int position = 1;
        for (Node item : items) {
            if (item.equals(node) || bare(item).equals(bare(node))) {
                return position;
            }
            position += item.width();
        }
        return 0;
    }

    private static Node bare(Node node) {
        return node instanceof Node.Alias alias ? alias.operand() : node;
    }

    static List<Selectable.Output> outputs(Node item) {
        if (item instanceof Node.AllColumns all) {
            return all.table().outputs();
        }
        return List.of(new Selectable.Output(item, nameOf(item)));
    }

    private static @Nullable String nameOf(Node item) {
        if (item instanceof Node.Alias alias) {
            return alias.name();
        } else if (item instanceof ColumnReference column) {
            return column.name();
        }
        return item instanceof DerivedTable.DerivedColumn column ? column.name() : null;
    }
}
