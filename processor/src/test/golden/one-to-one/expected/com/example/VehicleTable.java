package com.example;

import dev.pgpx.model.One;
import dev.pgpx.model.OrphanRule;
import dev.pgpx.query.ColumnFlag;
import dev.pgpx.query.Constraint;
import dev.pgpx.query.Draft;
import dev.pgpx.query.InverseOne;
import dev.pgpx.query.NumberColumn;
import dev.pgpx.query.Relations;
import dev.pgpx.query.Table;
import dev.pgpx.query.TextColumn;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.ParameterWriter;
import dev.pgpx.types.Row;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/** The table {@code vehicle} of {@link Vehicle}. */
@Generated("dev.pgpx.processor.TableProcessor")
final class VehicleTable extends Table<Vehicle> {
    /** The table under its own name. */
    public static final VehicleTable VEHICLE = new VehicleTable("vehicle");

    /** Column {@code id}: {@code bigint}. */
    public final NumberColumn<Long> id = number("id", Codecs.INT8, ColumnFlag.ID);

    /** Column {@code type}: {@code text}. */
    public final TextColumn type = text("type", Codecs.TEXT);

    /** The relation to the one that points here: {@link Plate}. */
    public final InverseOne<Vehicle, Plate> plate = inverse("plate", () -> PlateTable.PLATE,
            List.of("car_id"), vehicle -> vehicle instanceof Car subtype ? subtype.plate()
            : One.unloaded(), OrphanRule.KEEP);

    /** Constraint {@code vehicle_pkey}. */
    public final Constraint primaryKey = constraint(Constraint.Kind.PRIMARY_KEY, "vehicle_pkey",
            id);

    private VehicleTable(String alias) {
        super("", "vehicle", alias);
    }

    @Override
    public VehicleTable as(String alias) {
        return new VehicleTable(alias);
    }

    /**
     * The table at the other end of {@link #plate}, joined where its columns are used.
     *
     * @return the table, reached by this path
     */
    public PlateTable plate() {
        return path(plate, PlateTable.PLATE);
    }

    @Override
    public Vehicle read(Row row, int at, Relations relations) {
        String subtype = row.require(at + 1, Codecs.TEXT);
        return switch (subtype) {
            case "car" ->
                new Car(row.getLong(at), relations.inverse(plate, row.getLong(at)));
            case "bike" ->
                new Bike(row.getLong(at));
            default -> throw unknownSubtype(type, subtype, row.get(at, Codecs.INT8));
        };
    }

    @Override
    public void write(Vehicle vehicle, int column, ParameterWriter out) {
        switch (column) {
            case 0 -> out.writeLong(vehicle instanceof Car subtype ? subtype.id()
                    : ((Bike) vehicle).id());
            case 1 -> out.write(Codecs.TEXT, vehicle instanceof Car ? "car"
                    : vehicle instanceof Bike ? "bike" : null);
            default -> throw noColumn(column);
        }
    }

    @Override
    public Object key(Vehicle vehicle) {
        return vehicle instanceof Car subtype ? subtype.id() : ((Bike) vehicle).id();
    }

    /**
     * Applies the function of the class that a record is of.
     *
     * @param vehicle the record
     * @param car takes a {@link Car}
     * @param bike takes a {@link Bike}
     * @param <R> the result
     * @return what the function gives
     */
    static <R> R match(Vehicle vehicle, Function<? super Car, ? extends R> car,
            Function<? super Bike, ? extends R> bike) {
        if (vehicle instanceof Car) {
            return car.apply((Car) vehicle);
        }
        return bike.apply((Bike) Objects.requireNonNull(vehicle, "vehicle"));
    }

    /**
     * Begins a {@link Car} that is not stored yet.
     *
     * @return a draft of which nothing is set
     */
    public static CarDraft draftCar() {
        return new CarDraft();
    }

    /**
     * Begins a {@link Bike} that is not stored yet.
     *
     * @return a draft of which nothing is set
     */
    public static BikeDraft draftBike() {
        return new BikeDraft();
    }

    /** A row of {@code vehicle} that is not stored yet. */
    static final class CarDraft implements Draft<Vehicle> {
        private final BitSet assigned = new BitSet(2);

        private long id;

        private CarDraft() {
            assigned.set(1);
        }

        /**
         * Sets {@code id}.
         *
         * @param id the value
         * @return this draft
         */
        public CarDraft id(long id) {
            this.id = id;
            assigned.set(0);
            return this;
        }

        @Override
        public Table<Vehicle> table() {
            return VehicleTable.VEHICLE;
        }

        @Override
        public boolean isSet(int column) {
            return assigned.get(column);
        }

        @Override
        public void write(int column, ParameterWriter out) {
            switch (column) {
                case 0 -> out.writeLong(id);
                case 1 -> out.write(Codecs.TEXT, "car");
                default -> throw VehicleTable.VEHICLE.noColumn(column);
            }
        }
    }

    /** A row of {@code vehicle} that is not stored yet. */
    static final class BikeDraft implements Draft<Vehicle> {
        private final BitSet assigned = new BitSet(2);

        private long id;

        private BikeDraft() {
            assigned.set(1);
        }

        /**
         * Sets {@code id}.
         *
         * @param id the value
         * @return this draft
         */
        public BikeDraft id(long id) {
            this.id = id;
            assigned.set(0);
            return this;
        }

        @Override
        public Table<Vehicle> table() {
            return VehicleTable.VEHICLE;
        }

        @Override
        public boolean isSet(int column) {
            return assigned.get(column);
        }

        @Override
        public void write(int column, ParameterWriter out) {
            switch (column) {
                case 0 -> out.writeLong(id);
                case 1 -> out.write(Codecs.TEXT, "bike");
                default -> throw VehicleTable.VEHICLE.noColumn(column);
            }
        }
    }
}
