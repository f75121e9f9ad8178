package com.example;

import dev.pgpx.model.One;
import dev.pgpx.query.ColumnFlag;
import dev.pgpx.query.Constraint;
import dev.pgpx.query.DateExpression;
import dev.pgpx.query.Family;
import dev.pgpx.query.NumberColumn;
import dev.pgpx.query.RangeColumn;
import dev.pgpx.query.Relations;
import dev.pgpx.query.Table;
import dev.pgpx.query.ToOne;
import dev.pgpx.query.UuidColumn;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.ParameterWriter;
import dev.pgpx.types.Range;
import dev.pgpx.types.Row;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Objects;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The table {@code booking} of {@link Hotel.Booking}. */
@Generated("dev.pgpx.processor.TableProcessor")
final class Hotel_BookingTable extends Table<Hotel.Booking> {
    /** The table under its own name. */
    public static final Hotel_BookingTable BOOKING = new Hotel_BookingTable("booking");

    /** Column {@code id}: {@code bigint}. */
    public final NumberColumn<Long> id = number("id", Codecs.INT8, ColumnFlag.ID,
            ColumnFlag.GENERATED);

    /** Column {@code room_id}: {@code integer}. */
    public final NumberColumn<Integer> roomId = number("room_id", Codecs.INT4);

    /** The relation to one {@link Hotel.Room}. */
    public final ToOne<Hotel.Booking, Hotel.Room, Integer> room = one("room", roomId,
            () -> Hotel_RoomTable.ROOM, Hotel.Booking::room);

    /** Column {@code house_id}: {@code uuid}. */
    public final UuidColumn houseId = uuid("house_id", Codecs.UUID, ColumnFlag.NULLABLE);

    /** The relation to one {@link Hotel.House}. */
    public final ToOne<Hotel.Booking, Hotel.House, UUID> house = one("house", houseId,
            () -> Hotel_HouseTable.HOUSE, Hotel.Booking::house);

    /** Column {@code during}: {@code daterange}. */
    public final RangeColumn<LocalDate, DateExpression<LocalDate>> during = range("during",
            Codecs.DATERANGE, Codecs.DATE, Family.date());

    /** Constraint {@code booking_pkey}. */
    public final Constraint primaryKey = constraint(Constraint.Kind.PRIMARY_KEY, "booking_pkey",
            id);

    /** Constraint {@code booking_room_id_fkey}. */
    public final Constraint roomIdForeignKey = constraint(Constraint.Kind.FOREIGN_KEY,
            "booking_room_id_fkey", roomId);

    /** Constraint {@code booking_house_id_fkey}. */
    public final Constraint houseIdForeignKey = constraint(Constraint.Kind.FOREIGN_KEY,
            "booking_house_id_fkey", houseId);

    /** Constraint {@code booking_room_id_during_excl}. */
    public final Constraint roomIdDuringExclusion = constraint(Constraint.Kind.EXCLUSION,
            "booking_room_id_during_excl", roomId, during);

    /** Constraint {@code booking_gap}. */
    public final Constraint gap = constraint(Constraint.Kind.EXCLUSION, "booking_gap", roomId,
            during);

    private Hotel_BookingTable(String alias) {
        super("", "booking", alias);
    }

    @Override
    public Hotel_BookingTable as(String alias) {
        return new Hotel_BookingTable(alias);
    }

    /**
     * The table at the other end of {@link #room}, joined where its columns are used.
     *
     * @return the table, reached by this path
     */
    public Hotel_RoomTable room() {
        return path(room, Hotel_RoomTable.ROOM);
    }

    /**
     * The table at the other end of {@link #house}, joined where its columns are used.
     *
     * @return the table, reached by this path
     */
    public Hotel_HouseTable house() {
        return path(house, Hotel_HouseTable.HOUSE);
    }

    @Override
    public Hotel.Booking read(Row row, int at, Relations relations) {
        return new Hotel.Booking(
                row.getLong(at),
                relations.one(room, row.getInt(at + 1)),
                row.isNull(at + 2) ? null : relations.one(house, row.require(at + 2, Codecs.UUID)),
                row.require(at + 3, Codecs.DATERANGE));
    }

    @Override
    public void write(Hotel.Booking booking, int column, ParameterWriter out) {
        switch (column) {
            case 0 -> out.writeLong(booking.id());
            case 1 -> out.write(Codecs.INT4, room.keyOf(booking.room()));
            case 2 -> out.write(Codecs.UUID, house.keyOf(booking.house()));
            case 3 -> out.write(Codecs.DATERANGE, booking.during());
            default -> throw noColumn(column);
        }
    }

    @Override
    public Object key(Hotel.Booking booking) {
        return booking.id();
    }

    /**
     * Begins a row that is not stored yet.
     *
     * @return a draft of which nothing is set
     */
    public static Draft draft() {
        return new Draft();
    }

    /** A row of {@code booking} that is not stored yet. */
    static final class Draft implements dev.pgpx.query.Draft<Hotel.Booking> {
        private final BitSet assigned = new BitSet(4);

        private @Nullable One<Hotel.Room> room;

        private @Nullable One<Hotel.House> house;

        private @Nullable Range<LocalDate> during;

        private Draft() {
        }

        /**
         * Sets {@code room}.
         *
         * @param room the value
         * @return this draft
         */
        public Draft room(One<Hotel.Room> room) {
            this.room = Objects.requireNonNull(room, "room");
            assigned.set(1);
            return this;
        }

        /**
         * Sets {@code house}.
         *
         * @param house the value, or null
         * @return this draft
         */
        public Draft house(@Nullable One<Hotel.House> house) {
            this.house = house;
            assigned.set(2);
            return this;
        }

        /**
         * Sets {@code during}.
         *
         * @param during the value
         * @return this draft
         */
        public Draft during(Range<LocalDate> during) {
            this.during = Objects.requireNonNull(during, "during");
            assigned.set(3);
            return this;
        }

        @Override
        public Table<Hotel.Booking> table() {
            return Hotel_BookingTable.BOOKING;
        }

        @Override
        public boolean isSet(int column) {
            return assigned.get(column);
        }

        @Override
        public void write(int column, ParameterWriter out) {
            switch (column) {
                case 1 -> out.write(Codecs.INT4, Hotel_BookingTable.BOOKING.room.keyOf(room));
                case 2 -> out.write(Codecs.UUID, Hotel_BookingTable.BOOKING.house.keyOf(house));
                case 3 -> out.write(Codecs.DATERANGE, during);
                default -> throw Hotel_BookingTable.BOOKING.noColumn(column);
            }
        }
    }
}
