package com.example;

import dev.pgpx.model.One;
import dev.pgpx.query.ColumnFlag;
import dev.pgpx.query.Constraint;
import dev.pgpx.query.NumberColumn;
import dev.pgpx.query.Relations;
import dev.pgpx.query.TextColumn;
import dev.pgpx.query.ToOne;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.ParameterWriter;
import dev.pgpx.types.Row;
import java.util.BitSet;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The table {@code draft} of {@link Draft}. */
@Generated("dev.pgpx.processor.TableProcessor")
public final class DraftTable extends dev.pgpx.query.Table<Draft> {
    /** The table under its own name. */
    public static final DraftTable DRAFT = new DraftTable("draft");

    /** Column {@code id}: {@code bigint}. */
    public final NumberColumn<Long> id = number("id", Codecs.INT8, ColumnFlag.ID,
            ColumnFlag.GENERATED);

    /** Column {@code draft_id}: {@code bigint}. */
    public final NumberColumn<Long> draftId = number("draft_id", Codecs.INT8, ColumnFlag.NULLABLE);

    /** The relation to one {@link com.example.Draft}. */
    public final ToOne<com.example.Draft, com.example.Draft, Long> draft = one("draft", draftId,
            () -> DraftTable.DRAFT, com.example.Draft::draft);

    /** Column {@code table_name}: {@code text}. */
    public final TextColumn tableName = text("table_name", Codecs.TEXT);

    /** The relation to one {@link Table}. */
    public final ToOne<com.example.Draft, Table, String> table = one("table", tableName,
            () -> TableTable.TABLE, com.example.Draft::table);

    /** Column {@code row_id}: {@code bigint}. */
    public final NumberColumn<Long> rowId = number("row_id", Codecs.INT8);

    /** The relation to one {@link com.example.Draft}. */
    public final ToOne<com.example.Draft, com.example.Draft, Long> row = one("row", rowId,
            () -> DraftTable.DRAFT, com.example.Draft::row);

    /** Column {@code out_id}: {@code bigint}. */
    public final NumberColumn<Long> outId = number("out_id", Codecs.INT8);

    /** The relation to one {@link com.example.Draft}. */
    public final ToOne<com.example.Draft, com.example.Draft, Long> out = one("out", outId,
            () -> DraftTable.DRAFT, com.example.Draft::out);

    /** Constraint {@code draft_pkey}. */
    public final Constraint primaryKey = constraint(Constraint.Kind.PRIMARY_KEY, "draft_pkey", id);

    /** Constraint {@code draft_draft_id_fkey}. */
    public final Constraint draftIdForeignKey = constraint(Constraint.Kind.FOREIGN_KEY,
            "draft_draft_id_fkey", draftId);

    /** Constraint {@code draft_table_name_fkey}. */
    public final Constraint tableNameForeignKey = constraint(Constraint.Kind.FOREIGN_KEY,
            "draft_table_name_fkey", tableName);

    /** Constraint {@code draft_row_id_fkey}. */
    public final Constraint rowIdForeignKey = constraint(Constraint.Kind.FOREIGN_KEY,
            "draft_row_id_fkey", rowId);

    /** Constraint {@code draft_out_id_fkey}. */
    public final Constraint outIdForeignKey = constraint(Constraint.Kind.FOREIGN_KEY,
            "draft_out_id_fkey", outId);

    private DraftTable(String alias) {
        super("", "draft", alias);
    }

    @Override
    public DraftTable as(String alias) {
        return new DraftTable(alias);
    }

    /**
     * The table at the other end of {@link #table}, joined where its columns are used.
     *
     * @return the table, reached by this path
     */
    public TableTable table() {
        return path(table, TableTable.TABLE);
    }

    /**
     * The table at the other end of {@link #row}, joined where its columns are used.
     *
     * @return the table, reached by this path
     */
    public DraftTable row() {
        return path(row, DraftTable.DRAFT);
    }

    /**
     * The table at the other end of {@link #out}, joined where its columns are used.
     *
     * @return the table, reached by this path
     */
    public DraftTable out() {
        return path(out, DraftTable.DRAFT);
    }

    @Override
    public com.example.Draft read(Row row, int at, Relations relations) {
        return new com.example.Draft(
                row.getLong(at),
                row.isNull(at + 1) ? null : relations.one(this.draft, row.getLong(at + 1)),
                relations.one(table, row.require(at + 2, Codecs.TEXT)),
                relations.one(this.row, row.getLong(at + 3)),
                relations.one(this.out, row.getLong(at + 4)));
    }

    @Override
    public void write(com.example.Draft draft, int column, ParameterWriter out) {
        switch (column) {
            case 0 -> out.writeLong(draft.id());
            case 1 -> out.write(Codecs.INT8, this.draft.keyOf(draft.draft()));
            case 2 -> out.write(Codecs.TEXT, table.keyOf(draft.table()));
            case 3 -> out.write(Codecs.INT8, this.row.keyOf(draft.row()));
            case 4 -> out.write(Codecs.INT8, this.out.keyOf(draft.out()));
            default -> throw noColumn(column);
        }
    }

    @Override
    public Object key(com.example.Draft draft) {
        return draft.id();
    }

    /**
     * Begins a row that is not stored yet.
     *
     * @return a draft of which nothing is set
     */
    public static Draft draft() {
        return new Draft();
    }

    /** A row of {@code draft} that is not stored yet. */
    public static final class Draft implements dev.pgpx.query.Draft<com.example.Draft> {
        private final BitSet assigned = new BitSet(5);

        private @Nullable One<com.example.Draft> draft;

        private @Nullable One<Table> table;

        private @Nullable One<com.example.Draft> row;

        private @Nullable One<com.example.Draft> out;

        private Draft() {
        }

        /**
         * Sets {@code draft}.
         *
         * @param draft the value, or null
         * @return this draft
         */
        public Draft draft(@Nullable One<com.example.Draft> draft) {
            this.draft = draft;
            assigned.set(1);
            return this;
        }

        /**
         * Sets {@code table}.
         *
         * @param table the value
         * @return this draft
         */
        public Draft table(One<Table> table) {
            this.table = Objects.requireNonNull(table, "table");
            assigned.set(2);
            return this;
        }

        /**
         * Sets {@code row}.
         *
         * @param row the value
         * @return this draft
         */
        public Draft row(One<com.example.Draft> row) {
            this.row = Objects.requireNonNull(row, "row");
            assigned.set(3);
            return this;
        }

        /**
         * Sets {@code out}.
         *
         * @param out the value
         * @return this draft
         */
        public Draft out(One<com.example.Draft> out) {
            this.out = Objects.requireNonNull(out, "out");
            assigned.set(4);
            return this;
        }

        @Override
        public dev.pgpx.query.Table<com.example.Draft> table() {
            return DraftTable.DRAFT;
        }

        @Override
        public boolean isSet(int column) {
            return assigned.get(column);
        }

        @Override
        public void write(int column, ParameterWriter out) {
            switch (column) {
                case 1 -> out.write(Codecs.INT8, DraftTable.DRAFT.draft.keyOf(draft));
                case 2 -> out.write(Codecs.TEXT, DraftTable.DRAFT.table.keyOf(table));
                case 3 -> out.write(Codecs.INT8, DraftTable.DRAFT.row.keyOf(row));
                case 4 -> out.write(Codecs.INT8, DraftTable.DRAFT.out.keyOf(this.out));
                default -> throw DraftTable.DRAFT.noColumn(column);
            }
        }
    }
}
