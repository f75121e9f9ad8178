package dev.pgpx.query;

import java.util.List;

/** A part of GROUP BY. */
interface GroupingElement {
    void render(SqlWriter out, Projection projection);

    /** An expression. */
    record Single(Node node) implements GroupingElement {
        @Override
        public void render(SqlWriter out, Projection projection) {
            projection.renderKey(out, node, false);
        }
    }

    /** {@code rollup (…)}, {@code cube (…)}, {@code grouping sets (…)}, or a list in parentheses. */
    record Several(String words, List<GroupingElement> elements) implements GroupingElement {
        public Several {
            elements = List.copyOf(elements);
        }

        @Override
        public void render(SqlWriter out, Projection projection) {
            out.text(words);
            for (int i = 0; i < elements.size(); i++) {
                out.text(i == 0 ? "" : ", ");
                elements.get(i).render(out, projection);
            }
            out.text(")");
        }
    }
}
