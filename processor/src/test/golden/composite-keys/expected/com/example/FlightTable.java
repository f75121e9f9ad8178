package com.example;

import dev.pgpx.model.One;
import dev.pgpx.query.ColumnFlag;
import dev.pgpx.query.Constraint;
import dev.pgpx.query.Relations;
import dev.pgpx.query.Table;
import dev.pgpx.query.TextColumn;
import dev.pgpx.query.ToOne;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.ParameterWriter;
import dev.pgpx.types.Row;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The table {@code flight} of {@link Flight}. */
@Generated("dev.pgpx.processor.TableProcessor")
final class FlightTable extends Table<Flight> {
    /** The table under its own name. */
    public static final FlightTable FLIGHT = new FlightTable("flight");

    /** Column {@code from_code}: {@code text}. */
    public final TextColumn fromCode = text("from_code", Codecs.TEXT, ColumnFlag.ID);

    /** The relation to one {@link Country}. */
    public final ToOne<Flight, Country, String> from = one("from", fromCode,
            () -> CountryTable.COUNTRY, Flight::from);

    /** Column {@code to_code}: {@code text}. */
    public final TextColumn toCode = text("to_code", Codecs.TEXT, ColumnFlag.ID);

    /** The relation to one {@link Country}. */
    public final ToOne<Flight, Country, String> to = one("to", toCode, () -> CountryTable.COUNTRY,
            Flight::to);

    /** Constraint {@code flight_pkey}. */
    public final Constraint primaryKey = constraint(Constraint.Kind.PRIMARY_KEY, "flight_pkey",
            fromCode, toCode);

    /** Constraint {@code flight_from_code_fkey}. */
    public final Constraint fromCodeForeignKey = constraint(Constraint.Kind.FOREIGN_KEY,
            "flight_from_code_fkey", fromCode);

    /** Constraint {@code flight_to_code_fkey}. */
    public final Constraint toCodeForeignKey = constraint(Constraint.Kind.FOREIGN_KEY,
            "flight_to_code_fkey", toCode);

    private FlightTable(String alias) {
        super("", "flight", alias);
    }

    @Override
    public FlightTable as(String alias) {
        return new FlightTable(alias);
    }

    /**
     * The table at the other end of {@link #from}, joined where its columns are used.
     *
     * @return the table, reached by this path
     */
    public CountryTable from() {
        return path(from, CountryTable.COUNTRY);
    }

    /**
     * The table at the other end of {@link #to}, joined where its columns are used.
     *
     * @return the table, reached by this path
     */
    public CountryTable to() {
        return path(to, CountryTable.COUNTRY);
    }

    @Override
    public Flight read(Row row, int at, Relations relations) {
        return new Flight(
                relations.one(from, row.require(at, Codecs.TEXT)),
                relations.one(to, row.require(at + 1, Codecs.TEXT)));
    }

    @Override
    public void write(Flight flight, int column, ParameterWriter out) {
        switch (column) {
            case 0 -> out.write(Codecs.TEXT, from.keyOf(flight.from()));
            case 1 -> out.write(Codecs.TEXT, to.keyOf(flight.to()));
            default -> throw noColumn(column);
        }
    }

    @Override
    public Object key(Flight flight) {
        return List.of(Objects.requireNonNull(from.keyOf(flight.from())), Objects.requireNonNull(to.keyOf(flight.to())));
    }

    /**
     * Begins a row that is not stored yet.
     *
     * @return a draft of which nothing is set
     */
    public static Draft draft() {
        return new Draft();
    }

    /** A row of {@code flight} that is not stored yet. */
    static final class Draft implements dev.pgpx.query.Draft<Flight> {
        private final BitSet assigned = new BitSet(2);

        private @Nullable One<Country> from;

        private @Nullable One<Country> to;

        private Draft() {
        }

        /**
         * Sets {@code from}.
         *
         * @param from the value
         * @return this draft
         */
        public Draft from(One<Country> from) {
            this.from = Objects.requireNonNull(from, "from");
            assigned.set(0);
            return this;
        }

        /**
         * Sets {@code to}.
         *
         * @param to the value
         * @return this draft
         */
        public Draft to(One<Country> to) {
            this.to = Objects.requireNonNull(to, "to");
            assigned.set(1);
            return this;
        }

        @Override
        public Table<Flight> table() {
            return FlightTable.FLIGHT;
        }

        @Override
        public boolean isSet(int column) {
            return assigned.get(column);
        }

        @Override
        public void write(int column, ParameterWriter out) {
            switch (column) {
                case 0 -> out.write(Codecs.TEXT, FlightTable.FLIGHT.from.keyOf(from));
                case 1 -> out.write(Codecs.TEXT, FlightTable.FLIGHT.to.keyOf(to));
                default -> throw FlightTable.FLIGHT.noColumn(column);
            }
        }
    }
}
