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
 */
record Join(Kind kind, FromItem item, @Nullable Node on, List<String> using) {
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

    static Join cross(FromItem item) {
        return new Join(Kind.CROSS, item, null, List.of());
    }

    static Join using(Kind kind, FromItem item, Using using) {
        return new Join(kind, item, null, using.names());
    }

    void render(SqlWriter out) {
        out.text(kind.words);
        TableReference.render(item, out);
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
