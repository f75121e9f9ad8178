package com.example;

import dev.pgpx.query.BooleanColumn;
import dev.pgpx.query.ColumnFlag;
import dev.pgpx.query.Constraint;
import dev.pgpx.query.NumberColumn;
import dev.pgpx.query.Relations;
import dev.pgpx.query.Table;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.ParameterWriter;
import dev.pgpx.types.Row;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The table {@code seat} of {@link Seat}. */
@Generated("dev.pgpx.processor.TableProcessor")
final class SeatTable extends Table<Seat> {
    /** The table under its own name. */
    public static final SeatTable SEAT = new SeatTable("seat");

    /** The columns of {@link Seat.Place}. */
    public final PlaceColumns place = new PlaceColumns();

    /** Column {@code free}: {@code boolean}. */
    public final BooleanColumn free = bool("free", Codecs.BOOL);

    /** Constraint {@code seat_pkey}. */
    public final Constraint primaryKey = constraint(Constraint.Kind.PRIMARY_KEY, "seat_pkey",
            place.row, place.number);

    private SeatTable(String alias) {
        super("", "seat", alias);
    }

    @Override
    public SeatTable as(String alias) {
        return new SeatTable(alias);
    }

    @Override
    public Seat read(Row row, int at, Relations relations) {
        return new Seat(
                new Seat.Place(row.getInt(at), row.getShort(at + 1)),
                row.getBoolean(at + 2));
    }

    @Override
    public void write(Seat seat, int column, ParameterWriter out) {
        switch (column) {
            case 0 -> out.writeInt(seat.place().row());
            case 1 -> out.writeShort(seat.place().number());
            case 2 -> out.writeBoolean(seat.free());
            default -> throw noColumn(column);
        }
    }

    @Override
    public Object key(Seat seat) {
        return List.of(seat.place().row(), seat.place().number());
    }

    /**
     * Begins a row that is not stored yet.
     *
     * @return a draft of which nothing is set
     */
    public static Draft draft() {
        return new Draft();
    }

    /** A row of {@code seat} that is not stored yet. */
    static final class Draft implements dev.pgpx.query.Draft<Seat> {
        private final BitSet assigned = new BitSet(3);

        private boolean free;

        private Seat. @Nullable Place place;

        private Draft() {
        }

        /**
         * Sets {@code free}.
         *
         * @param free the value
         * @return this draft
         */
        public Draft free(boolean free) {
            this.free = free;
            assigned.set(2);
            return this;
        }

        /**
         * Sets {@code place}.
         *
         * @param place the value
         * @return this draft
         */
        public Draft place(Seat.Place place) {
            this.place = Objects.requireNonNull(place, "place");
            assigned.set(0);
            assigned.set(1);
            return this;
        }

        @Override
        public Table<Seat> table() {
            return SeatTable.SEAT;
        }

        @Override
        public boolean isSet(int column) {
            return assigned.get(column);
        }

        @Override
        public void write(int column, ParameterWriter out) {
            switch (column) {
                case 0 -> out.writeInt(place.row());
                case 1 -> out.writeShort(place.number());
                case 2 -> out.writeBoolean(free);
                default -> throw SeatTable.SEAT.noColumn(column);
            }
        }
    }

    /** The columns of {@code place}. */
    final class PlaceColumns {
        /** Column {@code row}: {@code integer}. */
        public final NumberColumn<Integer> row = number("row", Codecs.INT4, ColumnFlag.ID);

        /** Column {@code number}: {@code smallint}. */
        public final NumberColumn<Short> number = number("number", Codecs.INT2, ColumnFlag.ID);

        private PlaceColumns() {
        }
    }
}
