package com.example;

import dev.pgpx.query.ColumnFlag;
import dev.pgpx.query.Constraint;
import dev.pgpx.query.Relations;
import dev.pgpx.query.TextColumn;
import dev.pgpx.query.ToMany;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.ParameterWriter;
import dev.pgpx.types.Row;
import java.util.BitSet;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The table {@code table} of {@link Table}. */
@Generated("dev.pgpx.processor.TableProcessor")
public final class TableTable extends dev.pgpx.query.Table<Table> {
    /** The table under its own name. */
    public static final TableTable TABLE = new TableTable("table");

    /** Column {@code name}: {@code text}. */
    public final TextColumn name = text("name", Codecs.TEXT, ColumnFlag.ID);

    /** The relation to many {@link com.example.Draft}. */
    public final ToMany<Table, com.example.Draft> drafts = many("drafts", () -> DraftTable.DRAFT,
            "table_name", Table::drafts);

    /** Constraint {@code table_pkey}. */
    public final Constraint primaryKey = constraint(Constraint.Kind.PRIMARY_KEY, "table_pkey",
            name);

    private TableTable(String alias) {
        super("", "table", alias);
    }

    @Override
    public TableTable as(String alias) {
        return new TableTable(alias);
    }

    @Override
    public Table read(Row row, int at, Relations relations) {
        return new Table(
                row.require(at, Codecs.TEXT),
                relations.many(drafts, row.require(at, Codecs.TEXT)));
    }

    @Override
    public void write(Table table, int column, ParameterWriter out) {
        switch (column) {
            case 0 -> out.write(Codecs.TEXT, table.name());
            default -> throw noColumn(column);
        }
    }

    @Override
    public Object key(Table table) {
        return table.name();
    }

    /**
     * Begins a row that is not stored yet.
     *
     * @return a draft of which nothing is set
     */
    public static Draft draft() {
        return new Draft();
    }

    /** A row of {@code table} that is not stored yet. */
    public static final class Draft implements dev.pgpx.query.Draft<Table> {
        private final BitSet assigned = new BitSet(1);

        private @Nullable String name;

        private Draft() {
        }

        /**
         * Sets {@code name}.
         *
         * @param name the value
         * @return this draft
         */
        public Draft name(String name) {
            this.name = Objects.requireNonNull(name, "name");
            assigned.set(0);
            return this;
        }

        @Override
        public dev.pgpx.query.Table<Table> table() {
            return TableTable.TABLE;
        }

        @Override
        public boolean isSet(int column) {
            return assigned.get(column);
        }

        @Override
        public void write(int column, ParameterWriter out) {
            switch (column) {
                case 0 -> out.write(Codecs.TEXT, name);
                default -> throw TableTable.TABLE.noColumn(column);
            }
        }
    }
}
