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

/** The table {@code novel} of {@link Novel}. */
@Generated("dev.pgpx.processor.TableProcessor")
final class NovelTable extends Table<Novel> {
    /** The table under its own name. */
    public static final NovelTable NOVEL = new NovelTable("novel");

    /** Column {@code id}: {@code bigint}. */
    public final NumberColumn<Long> id = number("id", Codecs.INT8, ColumnFlag.ID,
            ColumnFlag.GENERATED);

    /** Column {@code title}: {@code text}. */
    public final TextColumn title = text("title", Codecs.TEXT);

    /** Column {@code writer_id}: {@code bigint}. */
    public final NumberColumn<Long> writerId = number("writer_id", Codecs.INT8);

    /** The relation to one {@link Writer}. */
    public final ToOne<Novel, Writer, Long> writer = one("writer", writerId,
            () -> WriterTable.WRITER, Novel::writer);

    /** Column {@code house_id}: {@code bigint}. */
    public final NumberColumn<Long> houseId = number("house_id", Codecs.INT8, ColumnFlag.NULLABLE);

    /** The relation to one {@link House}. */
    public final ToOne<Novel, House, Long> house = one("house", houseId, () -> HouseTable.HOUSE,
            Novel::house);

    /** Column {@code origin_code}: {@code text}. */
    public final TextColumn originCode = text("origin_code", Codecs.TEXT);

    /** The relation to one {@link Country}. */
    public final ToOne<Novel, Country, String> origin = one("origin", originCode,
            () -> CountryTable.COUNTRY, Novel::origin);

    /** Constraint {@code novel_pkey}. */
    public final Constraint primaryKey = constraint(Constraint.Kind.PRIMARY_KEY, "novel_pkey", id);

    /** Constraint {@code novel_writer_id_fkey}. */
    public final Constraint writerIdForeignKey = constraint(Constraint.Kind.FOREIGN_KEY,
            "novel_writer_id_fkey", writerId);

    /** Constraint {@code novel_house_id_fkey}. */
    public final Constraint houseIdForeignKey = constraint(Constraint.Kind.FOREIGN_KEY,
            "novel_house_id_fkey", houseId);

    /** Constraint {@code novel_origin_code_fkey}. */
    public final Constraint originCodeForeignKey = constraint(Constraint.Kind.FOREIGN_KEY,
            "novel_origin_code_fkey", originCode);

    private NovelTable(String alias) {
        super("", "novel", alias);
    }

    @Override
    public NovelTable as(String alias) {
        return new NovelTable(alias);
    }

    /**
     * The table at the other end of {@link #writer}, joined where its columns are used.
     *
     * @return the table, reached by this path
     */
    public WriterTable writer() {
        return path(writer, WriterTable.WRITER);
    }

    /**
     * The table at the other end of {@link #house}, joined where its columns are used.
     *
     * @return the table, reached by this path
     */
    public HouseTable house() {
        return path(house, HouseTable.HOUSE);
    }

    /**
     * The table at the other end of {@link #origin}, joined where its columns are used.
     *
     * @return the table, reached by this path
     */
    public CountryTable origin() {
        return path(origin, CountryTable.COUNTRY);
    }

    @Override
    public Novel read(Row row, int at, Relations relations) {
        return new Novel(
                row.getLong(at),
                row.require(at + 1, Codecs.TEXT),
                relations.one(writer, row.getLong(at + 2)),
                row.isNull(at + 3) ? null : relations.one(house, row.getLong(at + 3)),
                relations.one(origin, row.require(at + 4, Codecs.TEXT)));
    }

    @Override
    public void write(Novel novel, int column, ParameterWriter out) {
        switch (column) {
            case 0 -> out.writeLong(novel.id());
            case 1 -> out.write(Codecs.TEXT, novel.title());
            case 2 -> out.write(Codecs.INT8, writer.keyOf(novel.writer()));
            case 3 -> out.write(Codecs.INT8, house.keyOf(novel.house()));
            case 4 -> out.write(Codecs.TEXT, origin.keyOf(novel.origin()));
            default -> throw noColumn(column);
        }
    }

    @Override
    public Object key(Novel novel) {
        return novel.id();
    }

    /**
     * Begins a row that is not stored yet.
     *
     * @return a draft of which nothing is set
     */
    public static Draft draft() {
        return new Draft();
    }

    /** A row of {@code novel} that is not stored yet. */
    static final class Draft implements dev.pgpx.query.Draft<Novel> {
        private final BitSet assigned = new BitSet(5);

        private @Nullable String title;

        private @Nullable One<Writer> writer;

        private @Nullable One<House> house;

        private @Nullable One<Country> origin;

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
         * Sets {@code writer}.
         *
         * @param writer the value
         * @return this draft
         */
        public Draft writer(One<Writer> writer) {
            this.writer = Objects.requireNonNull(writer, "writer");
            assigned.set(2);
            return this;
        }

        /**
         * Sets {@code house}.
         *
         * @param house the value, or null
         * @return this draft
         */
        public Draft house(@Nullable One<House> house) {
            this.house = house;
            assigned.set(3);
            return this;
        }

        /**
         * Sets {@code origin}.
         *
         * @param origin the value
         * @return this draft
         */
        public Draft origin(One<Country> origin) {
            this.origin = Objects.requireNonNull(origin, "origin");
            assigned.set(4);
            return this;
        }

        @Override
        public Table<Novel> table() {
            return NovelTable.NOVEL;
        }

        @Override
        public boolean isSet(int column) {
            return assigned.get(column);
        }

        @Override
        public void write(int column, ParameterWriter out) {
            switch (column) {
                case 1 -> out.write(Codecs.TEXT, title);
                case 2 -> out.write(Codecs.INT8, NovelTable.NOVEL.writer.keyOf(writer));
                case 3 -> out.write(Codecs.INT8, NovelTable.NOVEL.house.keyOf(house));
                case 4 -> out.write(Codecs.TEXT, NovelTable.NOVEL.origin.keyOf(origin));
                default -> throw NovelTable.NOVEL.noColumn(column);
            }
        }
    }
}
