package com.example;

import dev.pgpx.query.AuditedTable;
import dev.pgpx.query.ColumnFlag;
import dev.pgpx.query.Constraint;
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
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The table {@code reading} of {@link Reading}. */
@Generated("dev.pgpx.processor.TableProcessor")
final class ReadingTable extends Table<Reading> implements AuditedTable {
    /** The table under its own name. */
    public static final ReadingTable READING = new ReadingTable("reading");

    /** Column {@code sensor}: {@code text}. */
    public final TextColumn sensor = text("sensor", Codecs.TEXT, ColumnFlag.ID);

    /** Column {@code number}: {@code integer}. */
    public final NumberColumn<Integer> number = number("number", Codecs.INT4, ColumnFlag.ID);

    /** Column {@code value}: {@code double precision}. */
    public final NumberColumn<Double> value = number("value", Codecs.FLOAT8);

    /** Constraint {@code reading_pkey}. */
    public final Constraint primaryKey = constraint(Constraint.Kind.PRIMARY_KEY, "reading_pkey",
            sensor, number);

    private ReadingTable(String alias) {
        super("", "reading", alias);
    }

    @Override
    public ReadingTable as(String alias) {
        return new ReadingTable(alias);
    }

    @Override
    public Reading read(Row row, int at, Relations relations) {
        return new Reading(
                row.require(at, Codecs.TEXT),
                row.getInt(at + 1),
                row.getDouble(at + 2));
    }

    @Override
    public void write(Reading reading, int column, ParameterWriter out) {
        switch (column) {
            case 0 -> out.write(Codecs.TEXT, reading.sensor());
            case 1 -> out.writeInt(reading.number());
            case 2 -> out.writeDouble(reading.value());
            default -> throw noColumn(column);
        }
    }

    @Override
    public Object key(Reading reading) {
        return List.of(reading.sensor(), reading.number());
    }

    @Override
    public String historyName() {
        return "readings_log";
    }

    /**
     * Begins a row that is not stored yet.
     *
     * @return a draft of which nothing is set
     */
    public static Draft draft() {
        return new Draft();
    }

    /** A row of {@code reading} that is not stored yet. */
    static final class Draft implements dev.pgpx.query.Draft<Reading> {
        private final BitSet assigned = new BitSet(3);

        private @Nullable String sensor;

        private int number;

        private double value;

        private Draft() {
        }

        /**
         * Sets {@code sensor}.
         *
         * @param sensor the value
         * @return this draft
         */
        public Draft sensor(String sensor) {
            this.sensor = Objects.requireNonNull(sensor, "sensor");
            assigned.set(0);
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
            assigned.set(1);
            return this;
        }

        /**
         * Sets {@code value}.
         *
         * @param value the value
         * @return this draft
         */
        public Draft value(double value) {
            this.value = value;
            assigned.set(2);
            return this;
        }

        @Override
        public Table<Reading> table() {
            return ReadingTable.READING;
        }

        @Override
        public boolean isSet(int column) {
            return assigned.get(column);
        }

        @Override
        public void write(int column, ParameterWriter out) {
            switch (column) {
                case 0 -> out.write(Codecs.TEXT, sensor);
                case 1 -> out.writeInt(number);
                case 2 -> out.writeDouble(value);
                default -> throw ReadingTable.READING.noColumn(column);
            }
        }
    }
}
