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
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The table {@code plate} of {@link Plate}. */
@Generated("dev.pgpx.processor.TableProcessor")
final class PlateTable extends Table<Plate> {
    /** The table under its own name. */
    public static final PlateTable PLATE = new PlateTable("plate");

    /** Column {@code text}: {@code text}. */
    public final TextColumn text = text("text", Codecs.TEXT, ColumnFlag.ID);

    /** Column {@code car_id}: {@code bigint}. */
    public final NumberColumn<Long> carId = number("car_id", Codecs.INT8, ColumnFlag.UNIQUE);

    /** The relation to one {@link Vehicle}. */
    public final ToOne<Plate, Vehicle, Long> car = one("car", carId, () -> VehicleTable.VEHICLE,
            Plate::car);

    /** Constraint {@code plate_pkey}. */
    public final Constraint primaryKey = constraint(Constraint.Kind.PRIMARY_KEY, "plate_pkey",
            text);

    /** Constraint {@code plate_car_id_key}. */
    public final Constraint carIdKey = constraint(Constraint.Kind.UNIQUE, "plate_car_id_key",
            carId);

    /** Constraint {@code plate_car_id_fkey}. */
    public final Constraint carIdForeignKey = constraint(Constraint.Kind.FOREIGN_KEY,
            "plate_car_id_fkey", carId);

    private PlateTable(String alias) {
        super("", "plate", alias);
    }

    @Override
    public PlateTable as(String alias) {
        return new PlateTable(alias);
    }

    /**
     * The table at the other end of {@link #car}, joined where its columns are used.
     *
     * @return the table, reached by this path
     */
    public VehicleTable car() {
        return path(car, VehicleTable.VEHICLE);
    }

    @Override
    public Plate read(Row row, int at, Relations relations) {
        return new Plate(
                row.require(at, Codecs.TEXT),
                relations.one(car, row.getLong(at + 1)));
    }

    @Override
    public void write(Plate plate, int column, ParameterWriter out) {
        switch (column) {
            case 0 -> out.write(Codecs.TEXT, plate.text());
            case 1 -> out.write(Codecs.INT8, car.keyOf(plate.car()));
            default -> throw noColumn(column);
        }
    }

    @Override
    public Object key(Plate plate) {
        return plate.text();
    }

    /**
     * Begins a row that is not stored yet.
     *
     * @return a draft of which nothing is set
     */
    public static Draft draft() {
        return new Draft();
    }

    /** A row of {@code plate} that is not stored yet. */
    static final class Draft implements dev.pgpx.query.Draft<Plate> {
        private final BitSet assigned = new BitSet(2);

        private @Nullable String text;

        private @Nullable One<Vehicle> car;

        private Draft() {
        }

        /**
         * Sets {@code text}.
         *
         * @param text the value
         * @return this draft
         */
        public Draft text(String text) {
            this.text = Objects.requireNonNull(text, "text");
            assigned.set(0);
            return this;
        }

        /**
         * Sets {@code car}.
         *
         * @param car the value
         * @return this draft
         */
        public Draft car(One<Vehicle> car) {
            this.car = Objects.requireNonNull(car, "car");
            assigned.set(1);
            return this;
        }

        @Override
        public Table<Plate> table() {
            return PlateTable.PLATE;
        }

        @Override
        public boolean isSet(int column) {
            return assigned.get(column);
        }

        @Override
        public void write(int column, ParameterWriter out) {
            switch (column) {
                case 0 -> out.write(Codecs.TEXT, text);
                case 1 -> out.write(Codecs.INT8, PlateTable.PLATE.car.keyOf(car));
                default -> throw PlateTable.PLATE.noColumn(column);
            }
        }
    }
}
