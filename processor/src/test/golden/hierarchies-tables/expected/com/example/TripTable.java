package com.example;

import dev.pgpx.model.One;
import dev.pgpx.query.ColumnFlag;
import dev.pgpx.query.Constraint;
import dev.pgpx.query.NumberColumn;
import dev.pgpx.query.Relations;
import dev.pgpx.query.Table;
import dev.pgpx.query.ToOne;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.ParameterWriter;
import dev.pgpx.types.Row;
import java.util.BitSet;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The table {@code trip} of {@link Trip}. */
@Generated("dev.pgpx.processor.TableProcessor")
final class TripTable extends Table<Trip> {
    /** The table under its own name. */
    public static final TripTable TRIP = new TripTable("trip");

    /** Column {@code id}: {@code bigint}. */
    public final NumberColumn<Long> id = number("id", Codecs.INT8, ColumnFlag.ID);

    /** Column {@code vehicle_id}: {@code bigint}. */
    public final NumberColumn<Long> vehicleId = number("vehicle_id", Codecs.INT8);

    /** The relation to one {@link Vehicle}. */
    public final ToOne<Trip, Vehicle, Long> vehicle = one("vehicle", vehicleId,
            () -> VehicleTable.VEHICLE, Trip::vehicle);

    /** Constraint {@code trip_pkey}. */
    public final Constraint primaryKey = constraint(Constraint.Kind.PRIMARY_KEY, "trip_pkey", id);

    /** Constraint {@code trip_vehicle_id_fkey}. */
    public final Constraint vehicleIdForeignKey = constraint(Constraint.Kind.FOREIGN_KEY,
            "trip_vehicle_id_fkey", vehicleId);

    private TripTable(String alias) {
        super("", "trip", alias);
    }

    @Override
    public TripTable as(String alias) {
        return new TripTable(alias);
    }

    /**
     * The table at the other end of {@link #vehicle}, joined where its columns are used.
     *
     * @return the table, reached by this path
     */
    public VehicleTable vehicle() {
        return path(vehicle, VehicleTable.VEHICLE);
    }

    @Override
    public Trip read(Row row, int at, Relations relations) {
        return new Trip(
                row.getLong(at),
                relations.one(vehicle, row.getLong(at + 1)));
    }

    @Override
    public void write(Trip trip, int column, ParameterWriter out) {
        switch (column) {
            case 0 -> out.writeLong(trip.id());
            case 1 -> out.write(Codecs.INT8, vehicle.keyOf(trip.vehicle()));
            default -> throw noColumn(column);
        }
    }

    @Override
    public Object key(Trip trip) {
        return trip.id();
    }

    /**
     * Begins a row that is not stored yet.
     *
     * @return a draft of which nothing is set
     */
    public static Draft draft() {
        return new Draft();
    }

    /** A row of {@code trip} that is not stored yet. */
    static final class Draft implements dev.pgpx.query.Draft<Trip> {
        private final BitSet assigned = new BitSet(2);

        private long id;

        private @Nullable One<Vehicle> vehicle;

        private Draft() {
        }

        /**
         * Sets {@code id}.
         *
         * @param id the value
         * @return this draft
         */
        public Draft id(long id) {
            this.id = id;
            assigned.set(0);
            return this;
        }

        /**
         * Sets {@code vehicle}.
         *
         * @param vehicle the value
         * @return this draft
         */
        public Draft vehicle(One<Vehicle> vehicle) {
            this.vehicle = Objects.requireNonNull(vehicle, "vehicle");
            assigned.set(1);
            return this;
        }

        @Override
        public Table<Trip> table() {
            return TripTable.TRIP;
        }

        @Override
        public boolean isSet(int column) {
            return assigned.get(column);
        }

        @Override
        public void write(int column, ParameterWriter out) {
            switch (column) {
                case 0 -> out.writeLong(id);
                case 1 -> out.write(Codecs.INT8, TripTable.TRIP.vehicle.keyOf(vehicle));
                default -> throw TripTable.TRIP.noColumn(column);
            }
        }
    }
}
