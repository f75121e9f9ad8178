package com.example;

import dev.pgpx.model.One;
import dev.pgpx.query.ColumnFlag;
import dev.pgpx.query.Constraint;
import dev.pgpx.query.NumberColumn;
import dev.pgpx.query.Relations;
import dev.pgpx.query.Table;
import dev.pgpx.query.TextColumn;
import dev.pgpx.query.ToOne;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.ParameterWriter;
import dev.pgpx.types.Row;
import java.util.BitSet;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The table {@code text} of {@link Text}. */
@Generated("dev.pgpx.processor.TableProcessor")
final class TextTable extends Table<Text> {
    /** The table under its own name. */
    public static final TextTable TEXT = new TextTable("text");

    /** Column {@code id}: {@code bigint}. */
    public final NumberColumn<Long> id = number("id", Codecs.INT8, ColumnFlag.ID,
            ColumnFlag.GENERATED);

    /** Column {@code title}: {@code text}. */
    public final TextColumn title = text("title", Codecs.TEXT);

    /** Column {@code pages}: {@code bigint}. */
    public final NumberColumn<Long> pages = number("pages", Codecs.INT8, ColumnFlag.NULLABLE);

    /** Column {@code press_id}: {@code bigint}. */
    public final NumberColumn<Long> pressId = number("press_id", Codecs.INT8);

    /** The relation to one {@link Press}. */
    public final ToOne<Text, Press, Long> press = one("press", pressId, () -> PressTable.PRESS,
            Text::press);

    /** Column {@code first_id}: {@code bigint}. */
    public final NumberColumn<Long> firstId = number("first_id", Codecs.INT8, ColumnFlag.NULLABLE);

    /** The relation to one {@link Press}. */
    public final ToOne<Text, Press, Long> first = one("first", firstId, () -> PressTable.PRESS,
            Text::first);

    /** Constraint {@code text_pkey}. */
    public final Constraint primaryKey = constraint(Constraint.Kind.PRIMARY_KEY, "text_pkey", id);

    /** Constraint {@code text_press_id_fkey}. */
    public final Constraint pressIdForeignKey = constraint(Constraint.Kind.FOREIGN_KEY,
            "text_press_id_fkey", pressId);

    /** Constraint {@code text_first_id_fkey}. */
    public final Constraint firstIdForeignKey = constraint(Constraint.Kind.FOREIGN_KEY,
            "text_first_id_fkey", firstId);

    private TextTable(String alias) {
        super("", "text", alias);
    }

    @Override
    public TextTable as(String alias) {
        return new TextTable(alias);
    }

    /**
     * The table at the other end of {@link #press}, joined where its columns are used.
     *
     * @return the table, reached by this path
     */
    public PressTable press() {
        return path(press, PressTable.PRESS);
    }

    /**
     * The table at the other end of {@link #first}, joined where its columns are used.
     *
     * @return the table, reached by this path
     */
    public PressTable first() {
        return path(first, PressTable.PRESS);
    }

    @Override
    public Text read(Row row, int at, Relations relations) {
        return new Text(
                row.getLong(at),
                row.require(at + 1, Codecs.TEXT),
                row.get(at + 2, Codecs.INT8),
                relations.one(press, row.getLong(at + 3)),
                row.isNull(at + 4) ? null : relations.one(first, row.getLong(at + 4)));
    }

    @Override
    public void write(Text text, int column, ParameterWriter out) {
        switch (column) {
            case 0 -> out.writeLong(text.id());
            case 1 -> out.write(Codecs.TEXT, text.title());
            case 2 -> out.write(Codecs.INT8, text.pages());
            case 3 -> out.write(Codecs.INT8, press.keyOf(text.press()));
            case 4 -> out.write(Codecs.INT8, first.keyOf(text.first()));
            default -> throw noColumn(column);
        }
    }

    @Override
    public Object key(Text text) {
        return text.id();
    }

    /**
     * Begins a row that is not stored yet.
     *
     * @return a draft of which nothing is set
     */
    public static Draft draft() {
        return new Draft();
    }

    /** A row of {@code text} that is not stored yet. */
    static final class Draft implements dev.pgpx.query.Draft<Text> {
        private final BitSet assigned = new BitSet(5);

        private @Nullable String title;

        private @Nullable Long pages;

        private @Nullable One<Press> press;

        private @Nullable One<Press> first;

        private Draft() {
        }

        /**
         * Sets {@code title}.
         *
         * @param title the value
         * @return this draft
         */
        public Draft title(String title) {
            this.title = Objects.requireNonNull(title, "title");
            assigned.set(1);
            return this;
        }

        /**
         * Sets {@code pages}.
         *
         * @param pages the value, or null
         * @return this draft
         */
        public Draft pages(@Nullable Long pages) {
            this.pages = pages;
            assigned.set(2);
            return this;
        }

        /**
         * Sets {@code press}.
         *
         * @param press the value
         * @return this draft
         */
        public Draft press(One<Press> press) {
            this.press = Objects.requireNonNull(press, "press");
            assigned.set(3);
            return this;
        }

        /**
         * Sets {@code first}.
         *
         * @param first the value, or null
         * @return this draft
         */
        public Draft first(@Nullable One<Press> first) {
            this.first = first;
            assigned.set(4);
            return this;
        }

        @Override
        public Table<Text> table() {
            return TextTable.TEXT;
        }

        @Override
        public boolean isSet(int column) {
            return assigned.get(column);
        }

        @Override
        public void write(int column, ParameterWriter out) {
            switch (column) {
                case 1 -> out.write(Codecs.TEXT, title);
                case 2 -> out.write(Codecs.INT8, pages);
                case 3 -> out.write(Codecs.INT8, TextTable.TEXT.press.keyOf(press));
                case 4 -> out.write(Codecs.INT8, TextTable.TEXT.first.keyOf(first));
                default -> throw TextTable.TEXT.noColumn(column);
            }
        }
    }
}
