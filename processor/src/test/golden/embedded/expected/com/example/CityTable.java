package com.example;

import dev.pgpx.query.ColumnFlag;
import dev.pgpx.query.Constraint;
import dev.pgpx.query.Relations;
import dev.pgpx.query.Table;
import dev.pgpx.query.TextColumn;
import dev.pgpx.query.ToMany;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.ParameterWriter;
import dev.pgpx.types.Row;
import java.util.BitSet;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The table {@code city} of {@link City}. */
@Generated("dev.pgpx.processor.TableProcessor")
public final class CityTable extends Table<City> {
    /** The table under its own name. */
    public static final CityTable CITY = new CityTable("city");

    /** The columns of {@link CityCode}. */
    public final CodeColumns code = new CodeColumns();

    /** Column {@code name}: {@code text}. */
    public final TextColumn name = text("name", Codecs.TEXT);

    /** The relation to many {@link Customer}. */
    public final ToMany<City, Customer> customers = many("customers", () -> CustomerTable.CUSTOMER,
            "home_city_code_value", City::customers);

    /** Constraint {@code city_pkey}. */
    public final Constraint primaryKey = constraint(Constraint.Kind.PRIMARY_KEY, "city_pkey",
            code.value);

    private CityTable(String alias) {
        super("", "city", alias);
    }

    @Override
    public CityTable as(String alias) {
        return new CityTable(alias);
    }

    @Override
    public City read(Row row, int at, Relations relations) {
        return new City(
                new CityCode(row.require(at, Codecs.TEXT)),
                row.require(at + 1, Codecs.TEXT),
                relations.many(customers, row.require(at, Codecs.TEXT)));
    }

    @Override
    public void write(City city, int column, ParameterWriter out) {
        switch (column) {
            case 0 -> out.write(Codecs.TEXT, city.code().value());
            case 1 -> out.write(Codecs.TEXT, city.name());
            default -> throw noColumn(column);
        }
    }

    @Override
    public Object key(City city) {
        return city.code().value();
    }

    /**
     * Begins a row that is not stored yet.
     *
     * @return a draft of which nothing is set
     */
    public static Draft draft() {
        return new Draft();
    }

    /** A row of {@code city} that is not stored yet. */
    public static final class Draft implements dev.pgpx.query.Draft<City> {
        private final BitSet assigned = new BitSet(2);

        private @Nullable String name;

        private @Nullable CityCode code;

        private Draft() {
        }

        /**
         * Sets {@code name}.
         *
         * @param name the value
         * @return this draft
         */
        public Draft name(String name) {
            this.name = Objects.requireNonNull(name, "name");
            assigned.set(1);
            return this;
        }

        /**
         * Sets {@code code}.
         *
         * @param code the value
         * @return this draft
         */
        public Draft code(CityCode code) {
            this.code = Objects.requireNonNull(code, "code");
            assigned.set(0);
            return this;
        }

        @Override
        public Table<City> table() {
            return CityTable.CITY;
        }

        @Override
        public boolean isSet(int column) {
            return assigned.get(column);
        }

        @Override
        public void write(int column, ParameterWriter out) {
            switch (column) {
                case 0 -> out.write(Codecs.TEXT, code.value());
                case 1 -> out.write(Codecs.TEXT, name);
                default -> throw CityTable.CITY.noColumn(column);
            }
        }
    }

    /** The columns of {@code code}. */
    public final class CodeColumns {
        /** Column {@code code_value}: {@code text}. */
        public final TextColumn value = text("code_value", Codecs.TEXT, ColumnFlag.ID);

        private CodeColumns() {
        }
    }
}
