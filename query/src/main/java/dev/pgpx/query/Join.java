package dev.pgpx.query;

/** A table joined to those before it. */
record Join(Kind kind, Table<?> table, Node condition) {
    /** Which rows without a partner are kept. */
    enum Kind {
        INNER("join"),
        LEFT("left join"),
        RIGHT("right join"),
        FULL("full join");

        private final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    static Join on(Kind kind, Table<?> table, Node condition) {
        return new Join(kind, table, condition);
    }

    void render(SqlWriter out) {
        out.text(" ").text(kind.words).text(" ");
        table.renderReference(out);
        out.text(" on ").node(condition);
    }
}
