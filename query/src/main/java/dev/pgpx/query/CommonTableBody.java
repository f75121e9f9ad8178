package dev.pgpx.query;

import java.util.List;

/** What a common table is made of. */
interface CommonTableBody {
    /** Whether it is computed apart from the query that reads it. */
    enum Materialization {
        /** As the server decides. */
        AUTOMATIC(" as ("),
        MATERIALIZED(" as materialized ("),
        NOT_MATERIALIZED(" as not materialized (");

        private final String words;

        Materialization(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    List<DerivedTable.OutputColumn> columns();

    /** The names that the definition gives to the columns of the body; search and cycle add columns of their own. */
    default List<String> definedColumns() {
        return columns().stream().map(DerivedTable.OutputColumn::name).toList();
    }

    boolean recursive();

    CommonTableBody with(Materialization materialization);

    /** Appends {@code as (…)}. */
    void render(SqlWriter out);

    /** A query. */
    record OfQuery(SelectClauses query, Materialization materialization) implements CommonTableBody {
        @Override
        public List<DerivedTable.OutputColumn> columns() {
            return DerivedTable.OutputColumn.of(query.outputs());
        }

        @Override
        public boolean recursive() {
            return false;
        }

        @Override
        public CommonTableBody with(Materialization changed) {
            return new OfQuery(query, changed);
        }

        @Override
        public void render(SqlWriter out) {
            out.text(materialization.words())
                    .query(query, Token.Mark.OPEN_COMMON_TABLE)
                    .text(")");
        }
    }
}
