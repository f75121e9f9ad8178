package com.example;

import dev.pgpx.query.ColumnFlag;
import dev.pgpx.query.Constraint;
import dev.pgpx.query.Relations;
import dev.pgpx.query.Table;
import dev.pgpx.query.TextColumn;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.ParameterWriter;
import dev.pgpx.types.Row;
import java.util.BitSet;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The table {@code country} of {@link Country}. */
@Generated("dev.pgpx.processor.TableProcessor")
final class CountryTable extends Table<Country> {
    /** The table under its own name. */
    public static final CountryTable COUNTRY = new CountryTable("country");

    /** Column {@code code}: {@code text}. */
    public final TextColumn code = text("code", Codecs.TEXT, ColumnFlag.ID);

    /** Constraint {@code country_pkey}. */
    public final Constraint primaryKey = constraint(Constraint.Kind.PRIMARY_KEY, "country_pkey",
            code);

    private CountryTable(String alias) {
        super("", "country", alias);
    }

    @Override
    public CountryTable as(String alias) {
        return new CountryTable(alias);
    }

    @Override
    public Country read(Row row, int at, Relations relations) {
        return new Country(
                row.require(at, Codecs.TEXT));
    }

    @Override
    public void write(Country country, int column, ParameterWriter out) {
        switch (column) {
            case 0 -> out.write(Codecs.TEXT, country.code());
            default -> throw noColumn(column);
        }
    }

    @Override
    public Object key(Country country) {
        return country.code();
    }

    /**
     * Begins a row that is not stored yet.
     *
     * @return a draft of which nothing is set
     */
    public static Draft draft() {
        return new Draft();
    }

    /** A row of {@code country} that is not stored yet. */
    static final class Draft implements dev.pgpx.query.Draft<Country> {
        private final BitSet assigned = new BitSet(1);

        private @Nullable String code;

        private Draft() {
        }

        /**
         * Sets {@code code}.
         *
         * @param code the value
         * @return this draft
         */
        public Draft code(String code) {
            this.code = Objects.requireNonNull(code, "code");
            assigned.set(0);
            return this;
        }

        @Override
        public Table<Country> table() {
            return CountryTable.COUNTRY;
        }

        @Override
        public boolean isSet(int column) {
            return assigned.get(column);
        }

        @Override
        public void write(int column, ParameterWriter out) {
            switch (column) {
                case 0 -> out.write(Codecs.TEXT, code);
                default -> throw CountryTable.COUNTRY.noColumn(column);
            }
        }
    }
}
