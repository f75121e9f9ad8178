package com.example;

import dev.pgpx.model.OrphanRule;
import dev.pgpx.query.ColumnFlag;
import dev.pgpx.query.Constraint;
import dev.pgpx.query.JoinTable;
import dev.pgpx.query.ManyToManyRelation;
import dev.pgpx.query.NumberColumn;
import dev.pgpx.query.Relations;
import dev.pgpx.query.Table;
import dev.pgpx.query.ToMany;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.ParameterWriter;
import dev.pgpx.types.Row;
import java.util.BitSet;
import java.util.List;
import javax.annotation.processing.Generated;

/** The table {@code series} of {@link Series}. */
@Generated("dev.pgpx.processor.TableProcessor")
final class SeriesTable extends Table<Series> {
    /** The table under its own name. */
    public static final SeriesTable SERIES = new SeriesTable("series");

    /** Column {@code id}: {@code integer}. */
    public final NumberColumn<Integer> id = number("id", Codecs.INT4, ColumnFlag.ID);

    /** The relation to many {@link Volume}. */
    public final ToMany<Series, Volume> volumes = many("volumes", () -> VolumeTable.VOLUME,
            "series_id", Series::volumes, OrphanRule.DELETE,
            () -> List.of(VolumeTable.VOLUME.year.desc().nullsLast(),
            VolumeTable.VOLUME.publisherName.asc(), VolumeTable.VOLUME.title.asc()));

    /** The relation over a join table to many {@link Topic}. */
    public final ManyToManyRelation<Series, Topic> topics = manyToMany("topics",
            () -> TopicTable.TOPIC, new JoinTable("", "series_topic", "series_id", "topic_id"),
            Series::topics, OrphanRule.KEEP, () -> List.of(TopicTable.TOPIC.name.asc()));

    /** Constraint {@code series_pkey}. */
    public final Constraint primaryKey = constraint(Constraint.Kind.PRIMARY_KEY, "series_pkey", id);

    private SeriesTable(String alias) {
        super("", "series", alias);
    }

    @Override
    public SeriesTable as(String alias) {
        return new SeriesTable(alias);
    }

    @Override
    public Series read(Row row, int at, Relations relations) {
        return new Series(
                row.getInt(at),
                relations.many(volumes, row.getInt(at)),
                relations.many(topics, row.getInt(at)));
    }

    @Override
    public void write(Series series, int column, ParameterWriter out) {
        switch (column) {
            case 0 -> out.writeInt(series.id());
            default -> throw noColumn(column);
        }
    }

    @Override
    public Object key(Series series) {
        return series.id();
    }

    /**
     * Begins a row that is not stored yet.
     *
     * @return a draft of which nothing is set
     */
    public static Draft draft() {
        return new Draft();
    }

    /** A row of {@code series} that is not stored yet. */
    static final class Draft implements dev.pgpx.query.Draft<Series> {
        private final BitSet assigned = new BitSet(1);

        private int id;

        private Draft() {
        }

        /**
         * Sets {@code id}.
         *
         * @param id the value
         * @return this draft
         */
        public Draft id(int id) {
            this.id = id;
            assigned.set(0);
            return this;
        }

        @Override
        public Table<Series> table() {
            return SeriesTable.SERIES;
        }

        @Override
        public boolean isSet(int column) {
            return assigned.get(column);
        }

        @Override
        public void write(int column, ParameterWriter out) {
            switch (column) {
                case 0 -> out.writeInt(id);
                default -> throw SeriesTable.SERIES.noColumn(column);
            }
        }
    }
}
