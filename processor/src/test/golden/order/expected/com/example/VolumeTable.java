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

/** The table {@code volume} of {@link Volume}. */
@Generated("dev.pgpx.processor.TableProcessor")
final class VolumeTable extends Table<Volume> {
    /** The table under its own name. */
    public static final VolumeTable VOLUME = new VolumeTable("volume");

    /** Column {@code id}: {@code bigint}. */
    public final NumberColumn<Long> id = number("id", Codecs.INT8, ColumnFlag.ID,
            ColumnFlag.GENERATED);

    /** Column {@code series_id}: {@code integer}. */
    public final NumberColumn<Integer> seriesId = number("series_id", Codecs.INT4);

    /** The relation to one {@link Series}. */
    public final ToOne<Volume, Series, Integer> series = one("series", seriesId,
            () -> SeriesTable.SERIES, Volume::series);

    /** Column {@code published}: {@code integer}. */
    public final NumberColumn<Integer> year = number("published", Codecs.INT4, ColumnFlag.NULLABLE);

    /** Column {@code publisher_name}: {@code text}. */
    public final TextColumn publisherName = text("publisher_name", Codecs.TEXT);

    /** The relation to one {@link Publisher}. */
    public final ToOne<Volume, Publisher, String> publisher = one("publisher", publisherName,
            () -> PublisherTable.PUBLISHER, Volume::publisher);

    /** Column {@code title}: {@code text}. */
    public final TextColumn title = text("title", Codecs.TEXT);

    /** Constraint {@code volume_pkey}. */
    public final Constraint primaryKey = constraint(Constraint.Kind.PRIMARY_KEY, "volume_pkey", id);

    /** Constraint {@code volume_series_id_fkey}. */
    public final Constraint seriesIdForeignKey = constraint(Constraint.Kind.FOREIGN_KEY,
            "volume_series_id_fkey", seriesId);

    /** Constraint {@code volume_publisher_name_fkey}. */
    public final Constraint publisherNameForeignKey = constraint(Constraint.Kind.FOREIGN_KEY,
            "volume_publisher_name_fkey", publisherName);

    private VolumeTable(String alias) {
        super("", "volume", alias);
    }

    @Override
    public VolumeTable as(String alias) {
        return new VolumeTable(alias);
    }

    /**
     * The table at the other end of {@link #series}, joined where its columns are used.
     *
     * @return the table, reached by this path
     */
    public SeriesTable series() {
        return path(series, SeriesTable.SERIES);
    }

    /**
     * The table at the other end of {@link #publisher}, joined where its columns are used.
     *
     * @return the table, reached by this path
     */
    public PublisherTable publisher() {
        return path(publisher, PublisherTable.PUBLISHER);
    }

    @Override
    public Volume read(Row row, int at, Relations relations) {
        return new Volume(
                row.getLong(at),
                relations.one(series, row.getInt(at + 1)),
                row.get(at + 2, Codecs.INT4),
                relations.one(publisher, row.require(at + 3, Codecs.TEXT)),
                row.require(at + 4, Codecs.TEXT));
    }

    @Override
    public void write(Volume volume, int column, ParameterWriter out) {
        switch (column) {
            case 0 -> out.writeLong(volume.id());
            case 1 -> out.write(Codecs.INT4, series.keyOf(volume.series()));
            case 2 -> out.write(Codecs.INT4, volume.year());
            case 3 -> out.write(Codecs.TEXT, publisher.keyOf(volume.publisher()));
            case 4 -> out.write(Codecs.TEXT, volume.title());
            default -> throw noColumn(column);
        }
    }

    @Override
    public Object key(Volume volume) {
        return volume.id();
    }

    /**
     * Begins a row that is not stored yet.
     *
     * @return a draft of which nothing is set
     */
    public static Draft draft() {
        return new Draft();
    }

    /** A row of {@code volume} that is not stored yet. */
    static final class Draft implements dev.pgpx.query.Draft<Volume> {
        private final BitSet assigned = new BitSet(5);

        private @Nullable One<Series> series;

        private @Nullable Integer year;

        private @Nullable One<Publisher> publisher;

        private @Nullable String title;

        private Draft() {
        }

        /**
         * Sets {@code series}.
         *
         * @param series the value
         * @return this draft
         */
        public Draft series(One<Series> series) {
            this.series = Objects.requireNonNull(series, "series");
            assigned.set(1);
            return this;
        }

        /**
         * Sets {@code year}.
         *
         * @param year the value, or null
         * @return this draft
         */
        public Draft year(@Nullable Integer year) {
            this.year = year;
            assigned.set(2);
            return this;
        }

        /**
         * Sets {@code publisher}.
         *
         * @param publisher the value
         * @return this draft
         */
        public Draft publisher(One<Publisher> publisher) {
            this.publisher = Objects.requireNonNull(publisher, "publisher");
            assigned.set(3);
            return this;
        }

        /**
         * Sets {@code title}.
         *
         * @param title the value
         * @return this draft
         */
        public Draft title(String title) {
            this.title = Objects.requireNonNull(title, "title");
            assigned.set(4);
            return this;
        }

        @Override
        public Table<Volume> table() {
            return VolumeTable.VOLUME;
        }

        @Override
        public boolean isSet(int column) {
            return assigned.get(column);
        }

        @Override
        public void write(int column, ParameterWriter out) {
            switch (column) {
                case 1 -> out.write(Codecs.INT4, VolumeTable.VOLUME.series.keyOf(series));
                case 2 -> out.write(Codecs.INT4, year);
                case 3 -> out.write(Codecs.TEXT, VolumeTable.VOLUME.publisher.keyOf(publisher));
                case 4 -> out.write(Codecs.TEXT, title);
                default -> throw VolumeTable.VOLUME.noColumn(column);
            }
        }
    }
}
