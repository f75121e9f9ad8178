package dev.pgpx.query;

import dev.pgpx.query.text.Identifiers;
import java.util.List;

/**
 * A table in FROM, or what a command writes to. With it come the tables that are reached from it by implicit paths: they
 * are joined to it here, in parentheses when it is itself joined to something.
 */
record TableReference(Table<?> table, Kind kind) implements Token.Declaration {
    enum Kind {
        /** In FROM, in full. */
        WHOLE,
        /** In FROM; words of its own follow, and then {@link PathJoins}. */
        BEGUN,
        /** What UPDATE, DELETE, MERGE or INSERT writes to. */
        TARGET,
        /** In FROM, without the rows that count as deleted. */
        NOT_DELETED,
        /** In FROM, only those rows. */
        DELETED
    }

    static void render(FromItem item, SqlWriter out) {
        if (item instanceof Table<?> table) {
            out.token(table.reference(), table.hashCode());
        } else {
            ((DerivedTable) item).render(out);
        }
    }

    @Override
    public Object declared() {
        return table;
    }

    @Override
    public String alias() {
        return table.alias();
    }

    @Override
    public int hashCode() {
        return table.hashCode();
    }

    @Override
    public boolean equals(@org.jspecify.annotations.Nullable Object other) {
        return other instanceof TableReference that && kind == that.kind && table.equals(that.table);
    }

    @Override
    public void write(SqlText out) {
        if (kind == Kind.TARGET) {
            StoredTables.requireOne(table, "a command over its rows");
        } else if (kind == Kind.BEGUN) {
            StoredTables.requireOne(table, "a sample or only(...)");
        }
        List<Table<?>> paths = out.current().pathsFrom(table);
        if (paths.isEmpty() || kind == Kind.BEGUN) {
            writeItem(out);
            return;
        }
        if (kind == Kind.TARGET) {
            throw QueryException.of("PGPX-1218", table.name(), paths.get(0).alias());
        }
        boolean first = out.current().isFirst(this);
        out.text(first ? "" : "(");
        writeItem(out);
        writeJoins(out, paths);
        out.text(first ? "" : ")");
    }

    private void writeItem(SqlText out) {
        Column<?> deletedAt = table.roles().deletedAt();
        if (deletedAt == null || !(kind == Kind.NOT_DELETED || kind == Kind.DELETED)) {
            writeName(out, table);
            return;
        }
        out.text("(select ");
        new AllColumns(table).write(out);
        writeName(out.text(" from "), table);
        out.text(" where ").column(table, table.alias(), deletedAt.name());
        out.text(kind == Kind.DELETED ? " is not null" : " is null");
        out.text(") as ").identifier(table.alias());
    }

    private static void writeName(SqlText out, Table<?> table) {
        if (table.stored().isPresent()) {
            StoredRows.write(table.stored().get(), out);
            out.text(" as ").identifier(table.alias());
            return;
        }
        out.text(Identifiers.quote(table.schema(), table.name()));
        if (!table.alias().equals(table.name())) {
            out.text(" as ").identifier(table.alias());
        }
    }

    private static void writeJoins(SqlText out, List<Table<?>> paths) {
        for (Table<?> joined : paths) {
            TablePath path = joined.path();
            if (path != null) {
                out.text(" left join ");
                writeName(out, joined);
                path.write(out, joined);
                Column<?> deletedAt = joined.roles().deletedAt();
                if (deletedAt != null && !out.current().includesDeleted()) {
                    out.text(" and ").identifier(joined.alias()).text(".").identifier(deletedAt.name());
                    out.text(" is null");
                }
            }
        }
    }

    /** The joins of a table whose reference was only begun. */
    record PathJoins(Table<?> table) implements Token {
        @Override
        public void write(SqlText out) {
            writeJoins(out, out.current().pathsFrom(table));
        }
    }

    /** All columns of a table, qualified. */
    record AllColumns(Table<?> table) implements SqlText.TableToken {
        @Override
        public void write(SqlText out) {
            String separator = "";
            for (Column<?> column : table.columns()) {
                out.text(separator).column(table, table.alias(), column.name());
                separator = ", ";
            }
        }

        @Override
        public int hashCode() {
            return table.hashCode() + 7;
        }

        @Override
        public boolean equals(@org.jspecify.annotations.Nullable Object other) {
            return other instanceof AllColumns that && table.equals(that.table);
        }
    }
}
