package dev.pgpx.query;

import java.util.List;

/** Where the rows of an insert come from. */
sealed interface InsertSource {
    /** What it is called in errors. */
    String words();

    /** The columns that it sets, of a table. */
    List<Column<?>> columns(Table<?> table);

    /** The same, with columns set that are otherwise left to the database, where there are values for them. */
    default InsertSource including(List<Column<?>> columns) {
        return this;
    }

    /** The same, with who inserts them. */
    default InsertSource by(ChangeAuthor author) {
        return this;
    }

    /** Appends columns and rows. */
    void render(SqlWriter out, Table<?> table, Overriding overriding);

    /** Nothing yet. */
    record None() implements InsertSource {
        @Override
        public String words() {
            return "nothing";
        }

        @Override
        public List<Column<?>> columns(Table<?> table) {
            return List.of();
        }

        @Override
        public void render(SqlWriter out, Table<?> table, Overriding overriding) {
            throw QueryException.of("PGPX-1212", table.name());
        }
    }

    /** Records and drafts. */
    record Rows(List<RowValues> rows) implements InsertSource {
        @Override
        public String words() {
            return "records or drafts";
        }

        @Override
        public List<Column<?>> columns(Table<?> table) {
            return RowBatch.of(table, rows).columns();
        }

        @Override
        public InsertSource including(List<Column<?>> columns) {
            return new Rows(rows.stream().map(row -> row.including(columns)).toList());
        }

        @Override
        public InsertSource by(ChangeAuthor author) {
            return new Rows(rows.stream().map(row -> row.by(author)).toList());
        }

        @Override
        public void render(SqlWriter out, Table<?> table, Overriding overriding) {
            RowBatch.of(table, rows).renderRows(out, overriding);
        }
    }

    /** One row of values and expressions. */
    record Expressions(Assignments assignments) implements InsertSource {
        @Override
        public String words() {
            return "columns set one by one";
        }

        @Override
        public List<Column<?>> columns(Table<?> table) {
            return assignments.columns();
        }

        @Override
        public void render(SqlWriter out, Table<?> table, Overriding overriding) {
            assignments.renderRow(out, table, overriding, Token.Mark.OPEN_ISOLATED);
        }
    }

    /** What a query gives. */
    record OfQuery(List<Column<?>> columns, SelectClauses query) implements InsertSource {
        @Override
        public String words() {
            return "a query";
        }

        @Override
        public List<Column<?>> columns(Table<?> table) {
            return columns;
        }

        @Override
        public void render(SqlWriter out, Table<?> table, Overriding overriding) {
            Assignments.requireColumnsOf(table, columns);
            Assignments.names(out.text(" "), columns);
            out.text(overriding.words()).text(" ").query(query, Token.Mark.OPEN_ISOLATED);
        }
    }

    /** One row that sets nothing. */
    record Defaults() implements InsertSource {
        @Override
        public String words() {
            return "default values";
        }

        @Override
        public List<Column<?>> columns(Table<?> table) {
            return List.of();
        }

        @Override
        public void render(SqlWriter out, Table<?> table, Overriding overriding) {
            out.text(" default values");
        }
    }

    /**
     * The rows of a batch, in their order.
     *
     * @param columns those that are written
     * @param from what they are read from
     */
    record Input(List<Column<?>> columns, Token from) implements InsertSource {
        @Override
        public String words() {
            return "the rows of a bulk command";
        }

        @Override
        public List<Column<?>> columns(Table<?> table) {
            return columns;
        }

        @Override
        public void render(SqlWriter out, Table<?> table, Overriding overriding) {
            boolean generated = columns.stream().anyMatch(column -> column.has(ColumnFlag.GENERATED));
            Assignments.names(out.text(" "), columns);
            out.text((generated ? Overriding.SYSTEM_VALUE : overriding).words());
            for (int i = 0; i < columns.size(); i++) {
                out.text(i == 0 ? " select " : ", ").identifier(columns.get(i).name());
            }
            out.text(" from ").token(from).text(" order by ").identifier(InputToken.ORDINAL);
        }
    }
}
