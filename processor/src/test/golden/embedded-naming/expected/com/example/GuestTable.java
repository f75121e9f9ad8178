package com.example;

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

/** The table {@code appGuest} of {@link Guest}. */
@Generated("dev.pgpx.processor.TableProcessor")
final class GuestTable extends Table<Guest> {
    /** The table under its own name. */
    public static final GuestTable GUEST = new GuestTable("appGuest");

    /** Column {@code id}: {@code bigint}. */
    public final NumberColumn<Long> id = number("id", Codecs.INT8, ColumnFlag.ID,
            ColumnFlag.GENERATED);

    /** The columns of {@link Trip}. */
    public final NextTripColumns nextTrip = new NextTripColumns();

    /** Constraint {@code appGuest_pkey}. */
    public final Constraint primaryKey = constraint(Constraint.Kind.PRIMARY_KEY, "appGuest_pkey",
            id);

    /** Constraint {@code appGuest_nextTripStartAtFirstGuestId_fkey}. */
    public final Constraint nextTripStartAtFirstGuestIdForeignKey = constraint(Constraint.Kind.FOREIGN_KEY,
            "appGuest_nextTripStartAtFirstGuestId_fkey", nextTrip.startAt.firstGuestId);

    /** Constraint {@code appGuest_nextTripTo_firstGuestId_fkey}. */
    public final Constraint nextTripEndFirstGuestIdForeignKey = constraint(Constraint.Kind.FOREIGN_KEY,
            "appGuest_nextTripTo_firstGuestId_fkey", nextTrip.end.firstGuestId);

    private GuestTable(String alias) {
        super("", "appGuest", alias);
    }

    @Override
    public GuestTable as(String alias) {
        return new GuestTable(alias);
    }

    @Override
    public Guest read(Row row, int at, Relations relations) {
        return new Guest(
                row.getLong(at),
                new Trip(new PlaceName(row.require(at + 1, Codecs.TEXT),
                        row.require(at + 2, Codecs.TEXT),
                        relations.one(nextTrip.startAt.firstGuest, row.getLong(at + 3))),
                        new PlaceName(row.require(at + 4, Codecs.TEXT),
                        row.require(at + 5, Codecs.TEXT),
                        relations.one(nextTrip.end.firstGuest, row.getLong(at + 6)))));
    }

    @Override
    public void write(Guest guest, int column, ParameterWriter out) {
        switch (column) {
            case 0 -> out.writeLong(guest.id());
            case 1 -> out.write(Codecs.TEXT, guest.nextTrip().startAt().shortName());
            case 2 -> out.write(Codecs.TEXT, guest.nextTrip().startAt().given());
            case 3 -> out.write(Codecs.INT8, nextTrip.startAt.firstGuest.keyOf(guest.nextTrip().startAt().firstGuest()));
            case 4 -> out.write(Codecs.TEXT, guest.nextTrip().end().shortName());
            case 5 -> out.write(Codecs.TEXT, guest.nextTrip().end().given());
            case 6 -> out.write(Codecs.INT8, nextTrip.end.firstGuest.keyOf(guest.nextTrip().end().firstGuest()));
            default -> throw noColumn(column);
        }
    }

    @Override
    public Object key(Guest guest) {
        return guest.id();
    }

    /**
     * Begins a row that is not stored yet.
     *
     * @return a draft of which nothing is set
     */
    public static Draft draft() {
        return new Draft();
    }

    /** A row of {@code appGuest} that is not stored yet. */
    static final class Draft implements dev.pgpx.query.Draft<Guest> {
        private final BitSet assigned = new BitSet(7);

        private @Nullable Trip nextTrip;

        private Draft() {
        }

        /**
         * Sets {@code nextTrip}.
         *
         * @param nextTrip the value
         * @return this draft
         */
        public Draft nextTrip(Trip nextTrip) {
            this.nextTrip = Objects.requireNonNull(nextTrip, "nextTrip");
            assigned.set(1);
            assigned.set(2);
            assigned.set(3);
            assigned.set(4);
            assigned.set(5);
            assigned.set(6);
            return this;
        }

        @Override
        public Table<Guest> table() {
            return GuestTable.GUEST;
        }

        @Override
        public boolean isSet(int column) {
            return assigned.get(column);
        }

        @Override
        public void write(int column, ParameterWriter out) {
            switch (column) {
                case 1 -> out.write(Codecs.TEXT, nextTrip.startAt().shortName());
                case 2 -> out.write(Codecs.TEXT, nextTrip.startAt().given());
                case 3 -> out.write(Codecs.INT8, GuestTable.GUEST.nextTrip.startAt.firstGuest.keyOf(nextTrip.startAt().firstGuest()));
                case 4 -> out.write(Codecs.TEXT, nextTrip.end().shortName());
                case 5 -> out.write(Codecs.TEXT, nextTrip.end().given());
                case 6 -> out.write(Codecs.INT8, GuestTable.GUEST.nextTrip.end.firstGuest.keyOf(nextTrip.end().firstGuest()));
                default -> throw GuestTable.GUEST.noColumn(column);
            }
        }
    }

    /** The columns of {@code nextTrip}. */
    final class NextTripColumns {
        /** The columns of {@link PlaceName}. */
        public final NextTrip_StartAtColumns startAt = new NextTrip_StartAtColumns();

        /** The columns of {@link PlaceName}. */
        public final NextTrip_EndColumns end = new NextTrip_EndColumns();

        private NextTripColumns() {
        }
    }

    /** The columns of {@code nextTrip.startAt}. */
    final class NextTrip_StartAtColumns {
        /** Column {@code nextTripStartAtShortName}: {@code text}. */
        public final TextColumn shortName = text("nextTripStartAtShortName", Codecs.TEXT);

        /** Column {@code nextTripStartAtBy_hand}: {@code text}. */
        public final TextColumn given = text("nextTripStartAtBy_hand", Codecs.TEXT);

        /** Column {@code nextTripStartAtFirstGuestId}: {@code bigint}. */
        public final NumberColumn<Long> firstGuestId = number("nextTripStartAtFirstGuestId",
                Codecs.INT8);

        /** The relation to one {@link Guest}. */
        public final ToOne<Guest, Guest, Long> firstGuest = one("nextTrip.startAt.firstGuest",
                firstGuestId, () -> GuestTable.GUEST,
                guest -> guest.nextTrip().startAt().firstGuest());

        private NextTrip_StartAtColumns() {
        }

        /**
         * The table at the other end of {@link #firstGuest}, joined where its columns are used.
         *
         * @return the table, reached by this path
         */
        public GuestTable firstGuest() {
            return path(firstGuest, GuestTable.GUEST);
        }
    }

    /** The columns of {@code nextTrip.end}. */
    final class NextTrip_EndColumns {
        /** Column {@code nextTripTo_shortName}: {@code text}. */
        public final TextColumn shortName = text("nextTripTo_shortName", Codecs.TEXT);

        /** Column {@code nextTripTo_by_hand}: {@code text}. */
        public final TextColumn given = text("nextTripTo_by_hand", Codecs.TEXT);

        /** Column {@code nextTripTo_firstGuestId}: {@code bigint}. */
        public final NumberColumn<Long> firstGuestId = number("nextTripTo_firstGuestId",
                Codecs.INT8);

        /** The relation to one {@link Guest}. */
        public final ToOne<Guest, Guest, Long> firstGuest = one("nextTrip.end.firstGuest",
                firstGuestId, () -> GuestTable.GUEST, guest -> guest.nextTrip().end().firstGuest());

        private NextTrip_EndColumns() {
        }

        /**
         * The table at the other end of {@link #firstGuest}, joined where its columns are used.
         *
         * @return the table, reached by this path
         */
        public GuestTable firstGuest() {
            return path(firstGuest, GuestTable.GUEST);
        }
    }
}
