package com.example;

import dev.pgpx.model.One;
import dev.pgpx.query.ColumnFlag;
import dev.pgpx.query.Constraint;
import dev.pgpx.query.Draft;
import dev.pgpx.query.NumberColumn;
import dev.pgpx.query.Relations;
import dev.pgpx.query.StoredTables;
import dev.pgpx.query.Table;
import dev.pgpx.query.TextColumn;
import dev.pgpx.query.ToMany;
import dev.pgpx.query.ToOne;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.ParameterWriter;
import dev.pgpx.types.Row;
import java.util.BitSet;
import java.util.Objects;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The table {@code vehicle} of {@link Vehicle}. */
@Generated("dev.pgpx.processor.TableProcessor")
public final class VehicleTable extends Table<Vehicle> {
    /** The table under its own name. */
    public static final VehicleTable VEHICLE = new VehicleTable("vehicle");

    /** Column {@code id}: {@code bigint}. */
    public final NumberColumn<Long> id = number("id", Codecs.INT8, ColumnFlag.ID,
            ColumnFlag.GENERATED);

    /** Column {@code plate}: {@code text}. */
    public final TextColumn plate = text("plate", Codecs.TEXT, ColumnFlag.UNIQUE);

    /** Column {@code version}: {@code integer}. */
    public final NumberColumn<Integer> version = number("version", Codecs.INT4, ColumnFlag.DEFAULT,
            ColumnFlag.VERSION);

    /** The relation to many {@link Trip}. */
    public final ToMany<Vehicle, Trip> trips = many("trips", () -> TripTable.TRIP, "vehicle_id",
            vehicle -> vehicle.trips());

    /** Column {@code type}: {@code text}. */
    public final TextColumn type = text("type", Codecs.TEXT);

    /** Column {@code seats}: {@code integer}. */
    public final NumberColumn<Integer> seats = number("seats", Codecs.INT4, ColumnFlag.NULLABLE);

    /** Column {@code colour}: {@code text}. */
    public final TextColumn colour = text("colour", Codecs.TEXT, ColumnFlag.NULLABLE);

    /** Column {@code load}: {@code integer}. */
    public final NumberColumn<Integer> load = number("load", Codecs.INT4, ColumnFlag.NULLABLE);

    /** Column {@code last_id}: {@code bigint}. */
    public final NumberColumn<Long> lastId = number("last_id", Codecs.INT8, ColumnFlag.NULLABLE);

    /** The relation to one {@link Trip}. */
    public final ToOne<Vehicle, Trip, Long> last = one("last", lastId, () -> TripTable.TRIP,
            vehicle -> vehicle instanceof Vehicle.Truck subtype ? subtype.last() : null);

    /** Constraint {@code vehicle_pkey}. */
    public final Constraint primaryKey = constraint(Constraint.Kind.PRIMARY_KEY, "vehicle_pkey",
            id);

    /** Constraint {@code vehicle_plate_key}. */
    public final Constraint plateKey = constraint(Constraint.Kind.UNIQUE, "vehicle_plate_key",
            plate);

    /** Constraint {@code vehicle_plate_check}. */
    public final Constraint plateCheck = constraint(Constraint.Kind.CHECK, "vehicle_plate_check",
            plate);

    /** Constraint {@code car_colour_seats_key}. */
    public final Constraint colourSeatsKey = constraint(Constraint.Kind.UNIQUE,
            "car_colour_seats_key", colour, seats);

    /** Constraint {@code lorry_last_id_fkey}. */
    public final Constraint lastIdForeignKey = constraint(Constraint.Kind.FOREIGN_KEY,
            "lorry_last_id_fkey", lastId);

    /** Constraint {@code lorry_load_check}. */
    public final Constraint loadCheck = constraint(Constraint.Kind.CHECK, "lorry_load_check", load);

    private VehicleTable(String alias) {
        super("", "vehicle", alias);
        storedIn(StoredTables.joined(type)
                .subtype("car", "", "car", seats, colour)
                .subtype("truck", "heavy", "lorry", load, colour, lastId)
                .subtype("trailer", "", "trailer"));
    }

    @Override
    public VehicleTable as(String alias) {
        return new VehicleTable(alias);
    }

    /**
     * The table at the other end of {@link #last}, joined where its columns are used.
     *
     * @return the table, reached by this path
     */
    public TripTable last() {
        return path(last, TripTable.TRIP);
    }

    @Override
    public Vehicle read(Row row, int at, Relations relations) {
        String subtype = row.require(at + 3, Codecs.TEXT);
        return switch (subtype) {
            case "car" ->
                new Vehicle.Car(row.getLong(at), row.require(at + 1, Codecs.TEXT),
                        row.getInt(at + 2), relations.many(trips, row.getLong(at)),
                        row.getInt(at + 4), row.get(at + 5, Codecs.TEXT));
            case "truck" ->
                new Vehicle.Truck(row.getLong(at), row.require(at + 1, Codecs.TEXT),
                        row.getInt(at + 2), relations.many(trips, row.getLong(at)),
                        row.getInt(at + 6), row.get(at + 5, Codecs.TEXT),
                        row.isNull(at + 7) ? null : relations.one(last, row.getLong(at + 7)));
            case "trailer" ->
                new Vehicle.Trailer(row.getLong(at), row.require(at + 1, Codecs.TEXT),
                        row.getInt(at + 2), relations.many(trips, row.getLong(at)));
            default -> throw unknownSubtype(type, subtype, row.get(at, Codecs.INT8));
        };
    }

    @Override
    public void write(Vehicle vehicle, int column, ParameterWriter out) {
        switch (column) {
            case 0 -> out.writeLong(vehicle.id());
            case 1 -> out.write(Codecs.TEXT, vehicle.plate());
            case 2 -> out.writeInt(vehicle.version());
            case 3 -> out.write(Codecs.TEXT, vehicle instanceof Vehicle.Car ? "car"
                    : vehicle instanceof Vehicle.Truck ? "truck"
                    : vehicle instanceof Vehicle.Trailer ? "trailer" : null);
            case 4 -> out.write(Codecs.INT4, vehicle instanceof Vehicle.Car subtype
                    ? subtype.seats() : null);
            case 5 -> out.write(Codecs.TEXT, vehicle instanceof Vehicle.Car subtype
                    ? subtype.colour() : vehicle instanceof Vehicle.Truck subtype ? subtype.colour()
                    : null);
            case 6 -> out.write(Codecs.INT4, vehicle instanceof Vehicle.Truck subtype
                    ? subtype.load() : null);
            case 7 -> out.write(Codecs.INT8, last.keyOf(vehicle instanceof Vehicle.Truck subtype
                    ? subtype.last() : null));
            default -> throw noColumn(column);
        }
    }

    @Override
    public Object key(Vehicle vehicle) {
        return vehicle.id();
    }

    /**
     * Applies the function of the class that a record is of.
     *
     * @param vehicle the record
     * @param car takes a {@link Vehicle.Car}
     * @param truck takes a {@link Vehicle.Truck}
     * @param trailer takes a {@link Vehicle.Trailer}
     * @param <R> the result
     * @return what the function gives
     */
    public static <R> R match(Vehicle vehicle, Function<? super Vehicle.Car, ? extends R> car,
            Function<? super Vehicle.Truck, ? extends R> truck,
            Function<? super Vehicle.Trailer, ? extends R> trailer) {
        if (vehicle instanceof Vehicle.Car) {
            return car.apply((Vehicle.Car) vehicle);
        }
        if (vehicle instanceof Vehicle.Truck) {
            return truck.apply((Vehicle.Truck) vehicle);
        }
        return trailer.apply((Vehicle.Trailer) Objects.requireNonNull(vehicle, "vehicle"));
    }

    /**
     * Begins a {@link Vehicle.Car} that is not stored yet.
     *
     * @return a draft of which nothing is set
     */
    public static CarDraft draftCar() {
        return new CarDraft();
    }

    /**
     * Begins a {@link Vehicle.Truck} that is not stored yet.
     *
     * @return a draft of which nothing is set
     */
    public static TruckDraft draftTruck() {
        return new TruckDraft();
    }

    /**
     * Begins a {@link Vehicle.Trailer} that is not stored yet.
     *
     * @return a draft of which nothing is set
     */
    public static TrailerDraft draftTrailer() {
        return new TrailerDraft();
    }

    /** A row of {@code vehicle} that is not stored yet. */
    public static final class CarDraft implements Draft<Vehicle> {
        private final BitSet assigned = new BitSet(8);

        private @Nullable String plate;

        private int version;

        private int seats;

        private @Nullable String colour;

        private CarDraft() {
            assigned.set(3);
        }

        /**
         * Sets {@code plate}.
         *
         * @param plate the value
         * @return this draft
         */
        public CarDraft plate(String plate) {
            this.plate = Objects.requireNonNull(plate, "plate");
            assigned.set(1);
            return this;
        }

        /**
         * Sets {@code version}.
         *
         * @param version the value
         * @return this draft
         */
        public CarDraft version(int version) {
            this.version = version;
            assigned.set(2);
            return this;
        }

        /**
         * Sets {@code seats}.
         *
         * @param seats the value
         * @return this draft
         */
        public CarDraft seats(int seats) {
            this.seats = seats;
            assigned.set(4);
            return this;
        }

        /**
         * Sets {@code colour}.
         *
         * @param colour the value, or null
         * @return this draft
         */
        public CarDraft colour(@Nullable String colour) {
            this.colour = colour;
            assigned.set(5);
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
        public boolean requires(int column) {
            return switch (column) {
                case 4 -> true;
                default -> Draft.super.requires(column);
            };
        }

        @Override
        public void write(int column, ParameterWriter out) {
            switch (column) {
                case 1 -> out.write(Codecs.TEXT, plate);
                case 2 -> out.writeInt(version);
                case 3 -> out.write(Codecs.TEXT, "car");
                case 4 -> out.write(Codecs.INT4, seats);
                case 5 -> out.write(Codecs.TEXT, colour);
                default -> throw VehicleTable.VEHICLE.noColumn(column);
            }
        }
    }

    /** A row of {@code vehicle} that is not stored yet. */
    public static final class TruckDraft implements Draft<Vehicle> {
        private final BitSet assigned = new BitSet(8);

        private @Nullable String plate;

        private int version;

        private int load;

        private @Nullable String colour;

        private @Nullable One<Trip> last;

        private TruckDraft() {
            assigned.set(3);
        }

        /**
         * Sets {@code plate}.
         *
         * @param plate the value
         * @return this draft
         */
        public TruckDraft plate(String plate) {
            this.plate = Objects.requireNonNull(plate, "plate");
            assigned.set(1);
            return this;
        }

        /**
         * Sets {@code version}.
         *
         * @param version the value
         * @return this draft
         */
        public TruckDraft version(int version) {
            this.version = version;
            assigned.set(2);
            return this;
        }

        /**
         * Sets {@code load}.
         *
         * @param load the value
         * @return this draft
         */
        public TruckDraft load(int load) {
            this.load = load;
            assigned.set(6);
            return this;
        }

        /**
         * Sets {@code colour}.
         *
         * @param colour the value, or null
         * @return this draft
         */
        public TruckDraft colour(@Nullable String colour) {
            this.colour = colour;
            assigned.set(5);
            return this;
        }

        /**
         * Sets {@code last}.
         *
         * @param last the value, or null
         * @return this draft
         */
        public TruckDraft last(@Nullable One<Trip> last) {
            this.last = last;
            assigned.set(7);
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
        public boolean requires(int column) {
            return switch (column) {
                case 6 -> true;
                default -> Draft.super.requires(column);
            };
        }

        @Override
        public void write(int column, ParameterWriter out) {
            switch (column) {
                case 1 -> out.write(Codecs.TEXT, plate);
                case 2 -> out.writeInt(version);
                case 3 -> out.write(Codecs.TEXT, "truck");
                case 5 -> out.write(Codecs.TEXT, colour);
                case 6 -> out.write(Codecs.INT4, load);
                case 7 -> out.write(Codecs.INT8, VehicleTable.VEHICLE.last.keyOf(last));
                default -> throw VehicleTable.VEHICLE.noColumn(column);
            }
        }
    }

    /** A row of {@code vehicle} that is not stored yet. */
    public static final class TrailerDraft implements Draft<Vehicle> {
        private final BitSet assigned = new BitSet(8);

        private @Nullable String plate;

        private int version;

        private TrailerDraft() {
            assigned.set(3);
        }

        /**
         * Sets {@code plate}.
         *
         * @param plate the value
         * @return this draft
         */
        public TrailerDraft plate(String plate) {
            this.plate = Objects.requireNonNull(plate, "plate");
            assigned.set(1);
            return this;
        }

        /**
         * Sets {@code version}.
         *
         * @param version the value
         * @return this draft
         */
        public TrailerDraft version(int version) {
            this.version = version;
            assigned.set(2);
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
                case 1 -> out.write(Codecs.TEXT, plate);
                case 2 -> out.writeInt(version);
                case 3 -> out.write(Codecs.TEXT, "trailer");
                default -> throw VehicleTable.VEHICLE.noColumn(column);
            }
        }
    }
}
