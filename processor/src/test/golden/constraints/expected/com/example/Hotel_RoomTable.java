package com.example;

import dev.pgpx.model.One;
import dev.pgpx.query.ColumnFlag;
import dev.pgpx.query.Constraint;
import dev.pgpx.query.NumberColumn;
import dev.pgpx.query.Relations;
import dev.pgpx.query.Table;
import dev.pgpx.query.TextColumn;
import dev.pgpx.query.ToMany;
import dev.pgpx.query.ToOne;
import dev.pgpx.query.UuidColumn;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.ParameterWriter;
import dev.pgpx.types.Row;
import java.math.BigDecimal;
import java.util.BitSet;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The table {@code room} of {@link Hotel.Room}. */
@Generated("dev.pgpx.processor.TableProcessor")
final class Hotel_RoomTable extends Table<Hotel.Room> {
    /** The table under its own name. */
    public static final Hotel_RoomTable ROOM = new Hotel_RoomTable("room");

    /** Column {@code id}: {@code integer}. */
    public final NumberColumn<Integer> id = number("id", Codecs.INT4, ColumnFlag.ID,
            ColumnFlag.GENERATED);

    /** Column {@code house_id}: {@code uuid}. */
    public final UuidColumn houseId = uuid("house_id", Codecs.UUID);

    /** The relation to one {@link Hotel.House}. */
    public final ToOne<Hotel.Room, Hotel.House, UUID> house = one("house", houseId,
            () -> Hotel_HouseTable.HOUSE, Hotel.Room::house);

    /** Column {@code number}: {@code integer}. */
    public final NumberColumn<Integer> number = number("number", Codecs.INT4);

    /** Column {@code name}: {@code text}. */
    public final TextColumn name = text("name", Codecs.TEXT, ColumnFlag.NULLABLE);

    /** Column {@code code}: {@code text}. */
    public final TextColumn code = text("code", Codecs.TEXT, ColumnFlag.NULLABLE,
            ColumnFlag.UNIQUE);

    /** Column {@code price}: {@code numeric}. */
    public final NumberColumn<BigDecimal> price = number("price", Codecs.NUMERIC);

    /** Column {@code primary_key}: {@code text}. */
    public final TextColumn primaryKey = text("primary_key", Codecs.TEXT, ColumnFlag.UNIQUE);

    /** The relation to many {@link Hotel.Booking}. */
    public final ToMany<Hotel.Room, Hotel.Booking> bookings = many("bookings",
            () -> Hotel_BookingTable.BOOKING, "room_id", Hotel.Room::bookings);

    /** Constraint {@code room_pkey}. */
    public final Constraint primaryKeyConstraint = constraint(Constraint.Kind.PRIMARY_KEY,
            "room_pkey", id);

    /** Constraint {@code 1 code}. */
    public final Constraint constraint1Code = constraint(Constraint.Kind.UNIQUE, "1 code", code);

    /** Constraint {@code room_primary_key_key}. */
    public final Constraint primaryKeyKey = constraint(Constraint.Kind.UNIQUE,
            "room_primary_key_key", primaryKey);

    /** Constraint {@code room_house_id_number_key}. */
    public final Constraint houseIdNumberKey = constraint(Constraint.Kind.UNIQUE,
            "room_house_id_number_key", houseId, number);

    /** Constraint {@code room_of_a_name}. */
    public final Constraint ofAName = constraint(Constraint.Kind.UNIQUE, "room_of_a_name", number,
            name);

    /** Constraint {@code room_house_id_fkey}. */
    public final Constraint houseIdForeignKey = constraint(Constraint.Kind.FOREIGN_KEY,
            "room_house_id_fkey", houseId);

    /** Constraint {@code room_number_check}. */
    public final Constraint numberCheck = constraint(Constraint.Kind.CHECK, "room_number_check",
            number);

    /** Constraint {@code room_name_check}. */
    public final Constraint nameCheck = constraint(Constraint.Kind.CHECK, "room_name_check", name);

    /** Constraint {@code room_name_check1}. */
    public final Constraint nameCheckConstraint = constraint(Constraint.Kind.CHECK,
            "room_name_check1", name);

    /** Constraint {@code room_check}. */
    public final Constraint check = constraint(Constraint.Kind.CHECK, "room_check", price, number);

    /** Constraint {@code small letters}. */
    public final Constraint smallLetters = constraint(Constraint.Kind.CHECK, "small letters", name);

    private Hotel_RoomTable(String alias) {
        super("", "room", alias);
    }

    @Override
    public Hotel_RoomTable as(String alias) {
        return new Hotel_RoomTable(alias);
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
    public Hotel.Room read(Row row, int at, Relations relations) {
        return new Hotel.Room(
                row.getInt(at),
                relations.one(house, row.require(at + 1, Codecs.UUID)),
                row.getInt(at + 2),
                row.get(at + 3, Codecs.TEXT),
                Optional.ofNullable(row.get(at + 4, Codecs.TEXT)),
                row.require(at + 5, Codecs.NUMERIC),
                row.require(at + 6, Codecs.TEXT),
                relations.many(bookings, row.getInt(at)));
    }

    @Override
    public void write(Hotel.Room room, int column, ParameterWriter out) {
        switch (column) {
            case 0 -> out.writeInt(room.id());
            case 1 -> out.write(Codecs.UUID, house.keyOf(room.house()));
            case 2 -> out.writeInt(room.number());
            case 3 -> out.write(Codecs.TEXT, room.name());
            case 4 -> out.write(Codecs.TEXT, room.code().orElse(null));
            case 5 -> out.write(Codecs.NUMERIC, room.price());
            case 6 -> out.write(Codecs.TEXT, room.primaryKey());
            default -> throw noColumn(column);
        }
    }

    @Override
    public Object key(Hotel.Room room) {
        return room.id();
    }

    /**
     * Begins a row that is not stored yet.
     *
     * @return a draft of which nothing is set
     */
    public static Draft draft() {
        return new Draft();
    }

    /** A row of {@code room} that is not stored yet. */
    static final class Draft implements dev.pgpx.query.Draft<Hotel.Room> {
        private final BitSet assigned = new BitSet(7);

        private @Nullable One<Hotel.House> house;

        private int number;

        private @Nullable String name;

        private @Nullable String code;

        private @Nullable BigDecimal price;

        private @Nullable String primaryKey;

        private Draft() {
        }

        /**
         * Sets {@code house}.
         *
         * @param house the value
         * @return this draft
         */
        public Draft house(One<Hotel.House> house) {
            this.house = Objects.requireNonNull(house, "house");
            assigned.set(1);
            return this;
        }

        /**
         * Sets {@code number}.
         *
         * @param number the value
         * @return this draft
         */
        public Draft number(int number) {
            this.number = number;
            assigned.set(2);
            return this;
        }

        /**
         * Sets {@code name}.
         *
         * @param name the value, or null
         * @return this draft
         */
        public Draft name(@Nullable String name) {
            this.name = name;
            assigned.set(3);
            return this;
        }

        /**
         * Sets {@code code}.
         *
         * @param code the value
         * @return this draft
         */
        public Draft code(Optional<String> code) {
            this.code = code.orElse(null);
            assigned.set(4);
            return this;
        }

        /**
         * Sets {@code price}.
         *
         * @param price the value
         * @return this draft
         */
        public Draft price(BigDecimal price) {
            this.price = Objects.requireNonNull(price, "price");
            assigned.set(5);
            return this;
        }

        /**
         * Sets {@code primaryKey}.
         *
         * @param primaryKey the value
         * @return this draft
         */
        public Draft primaryKey(String primaryKey) {
            this.primaryKey = Objects.requireNonNull(primaryKey, "primaryKey");
            assigned.set(6);
            return this;
        }

        @Override
        public Table<Hotel.Room> table() {
            return Hotel_RoomTable.ROOM;
        }

        @Override
        public boolean isSet(int column) {
            return assigned.get(column);
        }

        @Override
        public void write(int column, ParameterWriter out) {
            switch (column) {
                case 1 -> out.write(Codecs.UUID, Hotel_RoomTable.ROOM.house.keyOf(house));
                case 2 -> out.writeInt(number);
                case 3 -> out.write(Codecs.TEXT, name);
                case 4 -> out.write(Codecs.TEXT, code);
                case 5 -> out.write(Codecs.NUMERIC, price);
                case 6 -> out.write(Codecs.TEXT, primaryKey);
                default -> throw Hotel_RoomTable.ROOM.noColumn(column);
            }
        }
    }
}
