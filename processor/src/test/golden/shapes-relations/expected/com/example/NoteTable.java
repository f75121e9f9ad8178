package com.example;

import dev.pgpx.model.One;
import dev.pgpx.query.ColumnFlag;
import dev.pgpx.query.Constraint;
import dev.pgpx.query.NumberColumn;
import dev.pgpx.query.Relations;
import dev.pgpx.query.Table;
import dev.pgpx.query.ToOne;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.ParameterWriter;
import dev.pgpx.types.Row;
import java.util.BitSet;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The table {@code note} of {@link Note}. */
@Generated("dev.pgpx.processor.TableProcessor")
final class NoteTable extends Table<Note> {
    /** The table under its own name. */
    public static final NoteTable NOTE = new NoteTable("note");

    /** Column {@code id}: {@code bigint}. */
    public final NumberColumn<Long> id = number("id", Codecs.INT8, ColumnFlag.ID,
            ColumnFlag.GENERATED);

    /** Column {@code item_id}: {@code bigint}. */
    public final NumberColumn<Long> itemId = number("item_id", Codecs.INT8);

    /** The relation to one {@link Item}. */
    public final ToOne<Note, Item, Long> item = one("item", itemId, () -> ItemTable.ITEM,
            Note::item);

    /** Constraint {@code note_pkey}. */
    public final Constraint primaryKey = constraint(Constraint.Kind.PRIMARY_KEY, "note_pkey", id);

    /** Constraint {@code note_item_id_fkey}. */
    public final Constraint itemIdForeignKey = constraint(Constraint.Kind.FOREIGN_KEY,
            "note_item_id_fkey", itemId);

    private NoteTable(String alias) {
        super("", "note", alias);
    }

    @Override
    public NoteTable as(String alias) {
        return new NoteTable(alias);
    }

    /**
     * The table at the other end of {@link #item}, joined where its columns are used.
     *
     * @return the table, reached by this path
     */
    public ItemTable item() {
        return path(item, ItemTable.ITEM);
    }

    @Override
    public Note read(Row row, int at, Relations relations) {
        return new Note(
                row.getLong(at),
                relations.one(item, row.getLong(at + 1)));
    }

    @Override
    public void write(Note note, int column, ParameterWriter out) {
        switch (column) {
            case 0 -> out.writeLong(note.id());
            case 1 -> out.write(Codecs.INT8, item.keyOf(note.item()));
            default -> throw noColumn(column);
        }
    }

    @Override
    public Object key(Note note) {
        return note.id();
    }

    /**
     * Begins a row that is not stored yet.
     *
     * @return a draft of which nothing is set
     */
    public static Draft draft() {
        return new Draft();
    }

    /** A row of {@code note} that is not stored yet. */
    static final class Draft implements dev.pgpx.query.Draft<Note> {
        private final BitSet assigned = new BitSet(2);

        private @Nullable One<Item> item;

        private Draft() {
        }

        /**
         * Sets {@code item}.
         *
         * @param item the value
         * @return this draft
         */
        public Draft item(One<Item> item) {
            this.item = Objects.requireNonNull(item, "item");
            assigned.set(1);
            return this;
        }

        @Override
        public Table<Note> table() {
            return NoteTable.NOTE;
        }

        @Override
        public boolean isSet(int column) {
            return assigned.get(column);
        }

        @Override
        public void write(int column, ParameterWriter out) {
            switch (column) {
                case 1 -> out.write(Codecs.INT8, NoteTable.NOTE.item.keyOf(item));
                default -> throw NoteTable.NOTE.noColumn(column);
            }
        }
    }
}
