package dev.pgpx.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item of FROM, and how it is joined to those before it.
 *
 * @param kind how
 * @param item what
 * @param on which rows belong together; null for all, and with {@code using}
 * @param using columns of this name are equal; empty with {@code on}
 * @param token the whole join as one token; null where it has to be rendered
 */
record Join(Kind kind, FromItem item, @Nullable Node on, List<String> using, @Nullable JoinToken token) {
    Join(Kind kind, FromItem item, @Nullable Node on, List<String> using) {
        this(kind, item, on, using, null);
    }

    enum Kind {
        FIRST(" from "),
        INNER(" join "),
        LEFT(" left join "),
        RIGHT(" right join "),
        FULL(" full join "),
        CROSS(" cross join ");

        private final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    static Join first(FromItem item) {
        return new Join(Kind.FIRST, item, null, List.of());
    }

    static Join on(Kind kind, FromItem item, Node condition) {
        return new Join(kind, item, condition, List.of());
    }

    /** A join of a relation: columns of the joined table are equal to those of another. */
    static Join along(Kind kind, Table<?> table, List<ColumnReference> left, List<ColumnReference> right) {
        if (left.size() == 1) {
            return along(kind, table, left.get(0), right.get(0));
        }
        return new Join(kind, table, new KeyColumns(List.copyOf(left), List.of()).equalTo(right), List.of());
    }

    private static Join along(Kind kind, Table<?> table, ColumnReference left, ColumnReference right) {
        Node on = new Node.Binary(left, " = ", right, Node.Binary.COMPARISON);
        boolean plain = table.path() == null
                && left.table().path() == null
                && right.table().path() == null;
        return new Join(kind, table, on, List.of(), plain ? new JoinToken(kind.words, table, left, right) : null);
    }

    static Join cross(FromItem item) {
        return new Join(Kind.CROSS, item, null, List.of());
    }

    static Join using(Kind kind, FromItem item, Using using) {
        return new Join(kind, item, null, using.names());
    }

    boolean isUsing() {
        return !using.isEmpty();
    }

    void render(SqlWriter out) {
        if (token != null) {
            out.token(token, token.hashCode());
            return;
        }
        out.text(kind.words);
        TableReference.render(item, out);
        renderCondition(out);
    }

    /** Appends it with a further condition. */
    void renderWith(SqlWriter out, Node condition) {
        out.text(kind.words);
        TableReference.render(item, out);
        SelectClauses.conjunction(out, " on ", on == null ? List.of(condition) : List.of(on, condition));
    }

    /** Appends it with another reference to its table. */
    void renderWith(SqlWriter out, TableReference reference) {
        out.text(kind.words).token(reference);
        renderCondition(out);
    }

    private void renderCondition(SqlWriter out) {
        if (on != null) {
            out.text(" on ").node(on);
        }
        for (int i = 0; i < using.size(); i++) {
            out.text(i == 0 ? " using (" : ", ").identifier(using.get(i));
        }
        if (!using.isEmpty()) {
            out.text(")");
        }
    }
}
