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

/** The table {@code chapter} of {@link Chapter}. */
@Generated("dev.pgpx.processor.TableProcessor")
final class ChapterTable extends Table<Chapter> {
    /** The table under its own name. */
    public static final ChapterTable CHAPTER = new ChapterTable("chapter");

    /** Column {@code id}: {@code bigint}. */
    public final NumberColumn<Long> id = number("id", Codecs.INT8, ColumnFlag.ID,
            ColumnFlag.GENERATED);

    /** Column {@code item_id}: {@code bigint}. */
    public final NumberColumn<Long> itemId = number("item_id", Codecs.INT8);

    /** The relation to one {@link Item}. */
    public final ToOne<Chapter, Item, Long> item = one("item", itemId, () -> ItemTable.ITEM,
            Chapter::item);

    /** Constraint {@code chapter_pkey}. */
    public final Constraint primaryKey = constraint(Constraint.Kind.PRIMARY_KEY, "chapter_pkey",
            id);

    /** Constraint {@code chapter_item_id_fkey}. */
    public final Constraint itemIdForeignKey = constraint(Constraint.Kind.FOREIGN_KEY,
            "chapter_item_id_fkey", itemId);

    private ChapterTable(String alias) {
        super("", "chapter", alias);
    }

    @Override
    public ChapterTable as(String alias) {
        return new ChapterTable(alias);
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
    public Chapter read(Row row, int at, Relations relations) {
        return new Chapter(
                row.getLong(at),
                relations.one(item, row.getLong(at + 1)));
    }

    @Override
    public void write(Chapter chapter, int column, ParameterWriter out) {
        switch (column) {
            case 0 -> out.writeLong(chapter.id());
            case 1 -> out.write(Codecs.INT8, item.keyOf(chapter.item()));
            default -> throw noColumn(column);
        }
    }

    @Override
    public Object key(Chapter chapter) {
        return chapter.id();
    }

    /**
     * Begins a row that is not stored yet.
     *
     * @return a draft of which nothing is set
     */
    public static Draft draft() {
        return new Draft();
    }

    /** A row of {@code chapter} that is not stored yet. */
    static final class Draft implements dev.pgpx.query.Draft<Chapter> {
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
        public Table<Chapter> table() {
            return ChapterTable.CHAPTER;
        }

        @Override
        public boolean isSet(int column) {
            return assigned.get(column);
        }

        @Override
        public void write(int column, ParameterWriter out) {
            switch (column) {
                case 1 -> out.write(Codecs.INT8, ChapterTable.CHAPTER.item.keyOf(item));
                default -> throw ChapterTable.CHAPTER.noColumn(column);
            }
        }
    }
}
