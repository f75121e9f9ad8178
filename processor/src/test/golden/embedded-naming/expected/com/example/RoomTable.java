package com.example;

import dev.pgpx.query.ColumnFlag;
import dev.pgpx.query.Constraint;
import dev.pgpx.query.Draft;
import dev.pgpx.query.NumberColumn;
import dev.pgpx.query.Relations;
import dev.pgpx.query.Table;
import dev.pgpx.query.TextColumn;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.ParameterWriter;
import dev.pgpx.types.Row;
import java.util.BitSet;
import java.util.Objects;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/** The table {@code appRoom} of {@link Room}. */
@Generated("dev.pgpx.processor.TableProcessor")
final class RoomTable extends Table<Room> {
    /** The table under its own name. */
    public static final RoomTable ROOM = new RoomTable("appRoom");

    /** Column {@code roomNumber}: {@code integer}. */
    public final NumberColumn<Integer> roomNumber = number("roomNumber", Codecs.INT4,
            ColumnFlag.ID);

    /** Column {@code type}: {@code text}. */
    public final TextColumn type = text("type", Codecs.TEXT);

    /** Column {@code bedCount}: {@code integer}. */
    public final NumberColumn<Integer> bedCount = number("bedCount", Codecs.INT4,
            ColumnFlag.NULLABLE);

    /** Constraint {@code appRoom_pkey}. */
    public final Constraint primaryKey = constraint(Constraint.Kind.PRIMARY_KEY, "appRoom_pkey",
            roomNumber);

    private RoomTable(String alias) {
        super("", "appRoom", alias);
    }

    @Override
    public RoomTable as(String alias) {
        return new RoomTable(alias);
    }

    @Override
    public Room read(Row row, int at, Relations relations) {
        String subtype = row.require(at + 1, Codecs.TEXT);
        return switch (subtype) {
            case "small_room" ->
                new Room.SmallRoom(row.getInt(at));
            case "large_room" ->
                new Room.LargeRoom(row.getInt(at), row.getInt(at + 2));
            default -> throw unknownSubtype(type, subtype, row.get(at, Codecs.INT4));
        };
    }

    @Override
    public void write(Room room, int column, ParameterWriter out) {
        switch (column) {
            case 0 -> out.writeInt(room instanceof Room.SmallRoom subtype ? subtype.roomNumber()
                    : ((Room.LargeRoom) room).roomNumber());
            case 1 -> out.write(Codecs.TEXT, room instanceof Room.SmallRoom ? "small_room"
                    : room instanceof Room.LargeRoom ? "large_room" : null);
            case 2 -> out.write(Codecs.INT4, room instanceof Room.LargeRoom subtype
                    ? subtype.bedCount() : null);
            default -> throw noColumn(column);
        }
    }

    @Override
    public Object key(Room room) {
        return room instanceof Room.SmallRoom subtype ? subtype.roomNumber()
                : ((Room.LargeRoom) room).roomNumber();
    }

    /**
     * Applies the function of the class that a record is of.
     *
     * @param room the record
     * @param smallRoom takes a {@link Room.SmallRoom}
     * @param largeRoom takes a {@link Room.LargeRoom}
     * @param <R> the result
     * @return what the function gives
     */
    static <R> R match(Room room, Function<? super Room.SmallRoom, ? extends R> smallRoom,
            Function<? super Room.LargeRoom, ? extends R> largeRoom) {
        if (room instanceof Room.SmallRoom) {
            return smallRoom.apply((Room.SmallRoom) room);
        }
        return largeRoom.apply((Room.LargeRoom) Objects.requireNonNull(room, "room"));
    }

    /**
     * Begins a {@link Room.SmallRoom} that is not stored yet.
     *
     * @return a draft of which nothing is set
     */
    public static SmallRoomDraft draftSmallRoom() {
        return new SmallRoomDraft();
    }

    /**
     * Begins a {@link Room.LargeRoom} that is not stored yet.
     *
     * @return a draft of which nothing is set
     */
    public static LargeRoomDraft draftLargeRoom() {
        return new LargeRoomDraft();
    }

    /** A row of {@code appRoom} that is not stored yet. */
    static final class SmallRoomDraft implements Draft<Room> {
        private final BitSet assigned = new BitSet(3);

        private int roomNumber;

        private SmallRoomDraft() {
            assigned.set(1);
        }

        /**
         * Sets {@code roomNumber}.
         *
         * @param roomNumber the value
         * @return this draft
         */
        public SmallRoomDraft roomNumber(int roomNumber) {
            this.roomNumber = roomNumber;
            assigned.set(0);
            return this;
        }

        @Override
        public Table<Room> table() {
            return RoomTable.ROOM;
        }

        @Override
        public boolean isSet(int column) {
            return assigned.get(column);
        }

        @Override
        public void write(int column, ParameterWriter out) {
            switch (column) {
                case 0 -> out.writeInt(roomNumber);
                case 1 -> out.write(Codecs.TEXT, "small_room");
                default -> throw RoomTable.ROOM.noColumn(column);
            }
        }
    }

    /** A row of {@code appRoom} that is not stored yet. */
    static final class LargeRoomDraft implements Draft<Room> {
        private final BitSet assigned = new BitSet(3);

        private int roomNumber;

        private int bedCount;

        private LargeRoomDraft() {
            assigned.set(1);
        }

        /**
         * Sets {@code roomNumber}.
         *
         * @param roomNumber the value
         * @return this draft
         */
        public LargeRoomDraft roomNumber(int roomNumber) {
            this.roomNumber = roomNumber;
            assigned.set(0);
            return this;
        }

        /**
         * Sets {@code bedCount}.
         *
         * @param bedCount the value
         * @return this draft
         */
        public LargeRoomDraft bedCount(int bedCount) {
            this.bedCount = bedCount;
            assigned.set(2);
            return this;
        }

        @Override
        public Table<Room> table() {
            return RoomTable.ROOM;
        }

        @Override
        public boolean isSet(int column) {
            return assigned.get(column);
        }

        @Override
        public boolean requires(int column) {
            return switch (column) {
                case 2 -> true;
                default -> Draft.super.requires(column);
            };
        }

        @Override
        public void write(int column, ParameterWriter out) {
            switch (column) {
                case 0 -> out.writeInt(roomNumber);
                case 1 -> out.write(Codecs.TEXT, "large_room");
                case 2 -> out.write(Codecs.INT4, bedCount);
                default -> throw RoomTable.ROOM.noColumn(column);
            }
        }
    }
}
