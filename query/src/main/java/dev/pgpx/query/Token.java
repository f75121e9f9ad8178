package dev.pgpx.query;

/**
 * A piece of a statement's text that is more than trusted text: a column, a table, a scope. The tokens of a statement, in
 * order, determine its text; {@link SqlWriter} collects them, {@link SqlText} makes the text. Equal tokens make equal text.
 */
interface Token {
    /**
     * Appends its text.
     *
     * @throws QueryException when it may not stand here
     */
    void write(SqlText out);

    /** Borders within which tables can be seen. */
    enum Mark implements Token {
        /** Begins a query or command that sees the tables around it. */
        OPEN,
        /** Begins a query in FROM or WITH, which does not see its neighbours. */
        OPEN_ISOLATED,
        /** Begins a query or command in WITH, which does not see what stands around it. */
        OPEN_COMMON_TABLE,
        CLOSE;

        @Override
        public void write(SqlText out) {
            switch (this) {
                case OPEN -> out.open(true);
                case OPEN_ISOLATED -> out.open(false);
                case OPEN_COMMON_TABLE -> out.openCommonTable();
                case CLOSE -> out.close();
            }
        }
    }

    /** A token that makes the columns of something in FROM visible, in the scope that it stands in. */
    interface Declaration extends Token {
        /** What columns are told apart by. */
        Object declared();

        /** The name that columns are qualified with. */
        String alias();
    }
}
