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
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The table {@code position} of {@link Position}. */
@Generated("dev.pgpx.processor.TableProcessor")
final class PositionTable extends Table<Position> {
    /** The table under its own name. */
    public static final PositionTable POSITION = new PositionTable("position");

    /** Column {@code volume_id}: {@code bigint}. */
    public final NumberColumn<Long> volumeId = number("volume_id", Codecs.INT8, ColumnFlag.ID);

    /** The relation to one {@link Library.Volume}. */
    public final ToOne<Position, Library.Volume, Long> volume = one("volume", volumeId,
            () -> Library_VolumeTable.VOLUME, Position::volume);

    /** Column {@code page}: {@code integer}. */
    public final NumberColumn<Integer> page = number("page", Codecs.INT4, ColumnFlag.ID);

    /** Column {@code text}: {@code text}. */
    public final TextColumn text = text("text", Codecs.TEXT, ColumnFlag.DEFAULT);

    /** Constraint {@code position_pkey}. */
    public final Constraint primaryKey = constraint(Constraint.Kind.PRIMARY_KEY, "position_pkey",
            volumeId, page);

    /** Constraint {@code position_volume_id_fkey}. */
    public final Constraint volumeIdForeignKey = constraint(Constraint.Kind.FOREIGN_KEY,
            "position_volume_id_fkey", volumeId);

    private PositionTable(String alias) {
        super("", "position", alias);
    }

    @Override
    public PositionTable as(String alias) {
        return new PositionTable(alias);
    }

    /**
     * The table at the other end of {@link #volume}, joined where its columns are used.
     *
     * @return the table, reached by this path
     */
    public Library_VolumeTable volume() {
        return path(volume, Library_VolumeTable.VOLUME);
    }

    @Override
    public Position read(Row row, int at, Relations relations) {
        return new Position(
                relations.one(volume, row.getLong(at)),
                row.getInt(at + 1),
                row.require(at + 2, Codecs.TEXT));
    }

    @Override
    public void write(Position position, int column, ParameterWriter out) {
        switch (column) {
            case 0 -> out.write(Codecs.INT8, volume.keyOf(position.volume()));
            case 1 -> out.writeInt(position.page());
            case 2 -> out.write(Codecs.TEXT, position.text());
            default -> throw noColumn(column);
        }
    }

    @Override
    public Object key(Position position) {
        return List.of(Objects.requireNonNull(volume.keyOf(position.volume())), position.page());
    }

    /**
     * Begins a row that is not stored yet.
     *
     * @return a draft of which nothing is set
     */
    public static Draft draft() {
        return new Draft();
    }

    /** A row of {@code position} that is not stored yet. */
    static final class Draft implements dev.pgpx.query.Draft<Position> {
        private final BitSet assigned = new BitSet(3);

        private @Nullable One<Library.Volume> volume;

        private int page;

        private @Nullable String text;

        private Draft() {
        }

        /**
         * Sets {@code volume}.
         *
         * @param volume the value
         * @return this draft
         */
        public Draft volume(One<Library.Volume> volume) {
            this.volume = Objects.requireNonNull(volume, "volume");
            assigned.set(0);
            return this;
        }

        /**
         * Sets {@code page}.
         *
         * @param page the value
         * @return this draft
         */
        public Draft page(int page) {
            this.page = page;
            assigned.set(1);
            return this;
        }

        /**
         * Sets {@code text}.
         *
         * @param text the value
         * @return this draft
         */
        public Draft text(String text) {
            this.text = Objects.requireNonNull(text, "text");
            assigned.set(2);
            return this;
        }

        @Override
        public Table<Position> table() {
            return PositionTable.POSITION;
        }

        @Override
        public boolean isSet(int column) {
            return assigned.get(column);
        }

        @Override
        public void write(int column, ParameterWriter out) {
            switch (column) {
                case 0 -> out.write(Codecs.INT8, PositionTable.POSITION.volume.keyOf(volume));
                case 1 -> out.writeInt(page);
                case 2 -> out.write(Codecs.TEXT, text);
                default -> throw PositionTable.POSITION.noColumn(column);
            }
        }
    }
}
