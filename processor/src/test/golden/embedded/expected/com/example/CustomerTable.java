package com.example;

import dev.pgpx.query.ColumnFlag;
import dev.pgpx.query.Constraint;
import dev.pgpx.query.JsonColumn;
import dev.pgpx.query.JsonKind;
import dev.pgpx.query.JsonPart;
import dev.pgpx.query.NumberColumn;
import dev.pgpx.query.NumberExpression;
import dev.pgpx.query.Relations;
import dev.pgpx.query.Table;
import dev.pgpx.query.TextColumn;
import dev.pgpx.query.ToOne;
import dev.pgpx.types.Codec;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.ParameterWriter;
import dev.pgpx.types.Row;
import java.util.BitSet;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The table {@code customer} of {@link Customer}. */
@Generated("dev.pgpx.processor.TableProcessor")
public final class CustomerTable extends Table<Customer> {
    private static final Codec<Geo> SEEN_JSON = Codecs.jsonb(Geo.class);

    private static final Codec<String> VARCHAR_10 = Codecs.varchar(10);

    /** The table under its own name. */
    public static final CustomerTable CUSTOMER = new CustomerTable("customer");

    /** Column {@code id}: {@code bigint}. */
    public final NumberColumn<Long> id = number("id", Codecs.INT8, ColumnFlag.ID,
            ColumnFlag.GENERATED);

    /** The columns of {@link Address}. */
    public final HomeColumns home = new HomeColumns();

    /** The columns of {@link Address}. */
    public final WorkColumns work = new WorkColumns();

    /** The columns of {@link Address}. */
    public final LastColumns last = new LastColumns();

    /** The columns of {@link Name}. */
    public final NameColumns name = new NameColumns();

    /** Column {@code seen}: {@code jsonb}. */
    public final JsonColumn<Geo> seen = json("seen", SEEN_JSON);

    /** Constraint {@code customer_pkey}. */
    public final Constraint primaryKey = constraint(Constraint.Kind.PRIMARY_KEY, "customer_pkey",
            id);

    /** Constraint {@code customer_given_key}. */
    public final Constraint nameGivenKey = constraint(Constraint.Kind.UNIQUE, "customer_given_key",
            name.given);

    /** Constraint {@code customer_home_city_code_value_fkey}. */
    public final Constraint homeCityCodeValueForeignKey = constraint(Constraint.Kind.FOREIGN_KEY,
            "customer_home_city_code_value_fkey", home.cityCodeValue);

    /** Constraint {@code customer_work_city_code_value_fkey}. */
    public final Constraint workCityCodeValueForeignKey = constraint(Constraint.Kind.FOREIGN_KEY,
            "customer_work_city_code_value_fkey", work.cityCodeValue);

    /** Constraint {@code customer_last_city_code_value_fkey}. */
    public final Constraint lastCityCodeValueForeignKey = constraint(Constraint.Kind.FOREIGN_KEY,
            "customer_last_city_code_value_fkey", last.cityCodeValue);

    private CustomerTable(String alias) {
        super("", "customer", alias);
    }

    @Override
    public CustomerTable as(String alias) {
        return new CustomerTable(alias);
    }

    @Override
    public Customer read(Row row, int at, Relations relations) {
        return new Customer(
                row.getLong(at),
                new Address(row.require(at + 1, Codecs.TEXT), row.require(at + 2, VARCHAR_10),
                        relations.one(home.city, row.require(at + 3, Codecs.TEXT)),
                        row.isNull(at + 4) && row.isNull(at + 5) ? null
                        : new Geo(row.getDouble(at + 4), row.getDouble(at + 5))),
                row.isNull(at + 6) && row.isNull(at + 7) && row.isNull(at + 8) && row.isNull(at + 9)
                        && row.isNull(at + 10) ? null
                        : new Address(row.require(at + 6, Codecs.TEXT),
                        row.require(at + 7, VARCHAR_10),
                        relations.one(work.city, row.require(at + 8, Codecs.TEXT)),
                        row.isNull(at + 9) && row.isNull(at + 10) ? null
                        : new Geo(row.getDouble(at + 9), row.getDouble(at + 10))),
                row.isNull(at + 11) && row.isNull(at + 12) && row.isNull(at + 13)
                        && row.isNull(at + 14) && row.isNull(at + 15) ? Optional.empty()
                        : Optional.of(new Address(row.require(at + 11, Codecs.TEXT),
                        row.require(at + 12, VARCHAR_10),
                        relations.one(last.city, row.require(at + 13, Codecs.TEXT)),
                        row.isNull(at + 14) && row.isNull(at + 15) ? null
                        : new Geo(row.getDouble(at + 14), row.getDouble(at + 15)))),
                new Name(row.require(at + 16, Codecs.TEXT),
                        Optional.ofNullable(row.get(at + 17, Codecs.TEXT))),
                row.require(at + 18, SEEN_JSON));
    }

    @Override
    public void write(Customer customer, int column, ParameterWriter out) {
        switch (column) {
            case 0 -> out.writeLong(customer.id());
            case 1 -> out.write(Codecs.TEXT, customer.home().street());
            case 2 -> out.write(VARCHAR_10, customer.home().code());
            case 3 -> out.write(Codecs.TEXT, home.city.keyOf(customer.home().city()));
            case 4 -> out.write(Codecs.FLOAT8, customer.home().geo() == null ? null : customer.home().geo().latitude());
            case 5 -> out.write(Codecs.FLOAT8, customer.home().geo() == null ? null : customer.home().geo().longitude());
            case 6 -> out.write(Codecs.TEXT, customer.work() == null ? null : customer.work().street());
            case 7 -> out.write(VARCHAR_10, customer.work() == null ? null : customer.work().code());
            case 8 -> out.write(Codecs.TEXT, work.city.keyOf(customer.work() == null ? null : customer.work().city()));
            case 9 -> out.write(Codecs.FLOAT8, customer.work() == null ? null : customer.work().geo() == null ? null : customer.work().geo().latitude());
            case 10 -> out.write(Codecs.FLOAT8, customer.work() == null ? null : customer.work().geo() == null ? null : customer.work().geo().longitude());
            case 11 -> out.write(Codecs.TEXT, customer.last().map(embedded -> embedded.street()).orElse(null));
            case 12 -> out.write(VARCHAR_10, customer.last().map(embedded -> embedded.code()).orElse(null));
            case 13 -> out.write(Codecs.TEXT, last.city.keyOf(customer.last().map(embedded -> embedded.city()).orElse(null)));
            case 14 -> out.write(Codecs.FLOAT8, customer.last().map(embedded2 -> embedded2.geo() == null ? null : embedded2.geo().latitude()).orElse(null));
            case 15 -> out.write(Codecs.FLOAT8, customer.last().map(embedded2 -> embedded2.geo() == null ? null : embedded2.geo().longitude()).orElse(null));
            case 16 -> out.write(Codecs.TEXT, customer.name().given());
            case 17 -> out.write(Codecs.TEXT, customer.name().family().orElse(null));
            case 18 -> out.write(SEEN_JSON, customer.seen());
            default -> throw noColumn(column);
        }
    }

    @Override
    public Object key(Customer customer) {
        return customer.id();
    }

    /**
     * Begins a row that is not stored yet.
     *
     * @return a draft of which nothing is set
     */
    public static Draft draft() {
        return new Draft();
    }

    /** A row of {@code customer} that is not stored yet. */
    public static final class Draft implements dev.pgpx.query.Draft<Customer> {
        private final BitSet assigned = new BitSet(19);

        private @Nullable Geo seen;

        private @Nullable Address home;

        private @Nullable Address work;

        private @Nullable Address last;

        private @Nullable Name name;

        private Draft() {
        }

        /**
         * Sets {@code seen}.
         *
         * @param seen the value
         * @return this draft
         */
        public Draft seen(Geo seen) {
            this.seen = Objects.requireNonNull(seen, "seen");
            assigned.set(18);
            return this;
        }

        /**
         * Sets {@code home}.
         *
         * @param home the value
         * @return this draft
         */
        public Draft home(Address home) {
            this.home = Objects.requireNonNull(home, "home");
            assigned.set(1);
            assigned.set(2);
            assigned.set(3);
            assigned.set(4);
            assigned.set(5);
            return this;
        }

        /**
         * Sets {@code work}.
         *
         * @param work the value, or null
         * @return this draft
         */
        public Draft work(@Nullable Address work) {
            this.work = work;
            assigned.set(6);
            assigned.set(7);
            assigned.set(8);
            assigned.set(9);
            assigned.set(10);
            return this;
        }

        /**
         * Sets {@code last}.
         *
         * @param last the value
         * @return this draft
         */
        public Draft last(Optional<Address> last) {
            this.last = last.orElse(null);
            assigned.set(11);
            assigned.set(12);
            assigned.set(13);
            assigned.set(14);
            assigned.set(15);
            return this;
        }

        /**
         * Sets {@code name}.
         *
         * @param name the value
         * @return this draft
         */
        public Draft name(Name name) {
            this.name = Objects.requireNonNull(name, "name");
            assigned.set(16);
            assigned.set(17);
            return this;
        }

        @Override
        public Table<Customer> table() {
            return CustomerTable.CUSTOMER;
        }

        @Override
        public boolean isSet(int column) {
            return assigned.get(column);
        }

        @Override
        public void write(int column, ParameterWriter out) {
            switch (column) {
                case 1 -> out.write(Codecs.TEXT, home.street());
                case 2 -> out.write(VARCHAR_10, home.code());
                case 3 -> out.write(Codecs.TEXT, CustomerTable.CUSTOMER.home.city.keyOf(home.city()));
                case 4 -> out.write(Codecs.FLOAT8, home.geo() == null ? null : home.geo().latitude());
                case 5 -> out.write(Codecs.FLOAT8, home.geo() == null ? null : home.geo().longitude());
                case 6 -> out.write(Codecs.TEXT, work == null ? null : work.street());
                case 7 -> out.write(VARCHAR_10, work == null ? null : work.code());
                case 8 -> out.write(Codecs.TEXT, CustomerTable.CUSTOMER.work.city.keyOf(work == null ? null : work.city()));
                case 9 -> out.write(Codecs.FLOAT8, work == null ? null : work.geo() == null ? null : work.geo().latitude());
                case 10 -> out.write(Codecs.FLOAT8, work == null ? null : work.geo() == null ? null : work.geo().longitude());
                case 11 -> out.write(Codecs.TEXT, last == null ? null : last.street());
                case 12 -> out.write(VARCHAR_10, last == null ? null : last.code());
                case 13 -> out.write(Codecs.TEXT, CustomerTable.CUSTOMER.last.city.keyOf(last == null ? null : last.city()));
                case 14 -> out.write(Codecs.FLOAT8, last == null ? null : last.geo() == null ? null : last.geo().latitude());
                case 15 -> out.write(Codecs.FLOAT8, last == null ? null : last.geo() == null ? null : last.geo().longitude());
                case 16 -> out.write(Codecs.TEXT, name.given());
                case 17 -> out.write(Codecs.TEXT, name.family().orElse(null));
                case 18 -> out.write(SEEN_JSON, seen);
                default -> throw CustomerTable.CUSTOMER.noColumn(column);
            }
        }
    }

    /** The columns of {@code home}. */
    public final class HomeColumns {
        /** Column {@code home_street}: {@code text}. */
        public final TextColumn street = text("home_street", Codecs.TEXT);

        /** Column {@code home_zip}: {@code varchar(10)}. */
        public final TextColumn code = text("home_zip", VARCHAR_10);

        /** Column {@code home_city_code_value}: {@code text}. */
        public final TextColumn cityCodeValue = text("home_city_code_value", Codecs.TEXT);

        /** The relation to one {@link City}. */
        public final ToOne<Customer, City, String> city = one("home.city", cityCodeValue,
                () -> CityTable.CITY, customer -> customer.home().city());

        /** The columns of {@link Geo}. */
        public final Home_GeoColumns geo = new Home_GeoColumns();

        private HomeColumns() {
        }

        /**
         * The table at the other end of {@link #city}, joined where its columns are used.
         *
         * @return the table, reached by this path
         */
        public CityTable city() {
            return path(city, CityTable.CITY);
        }
    }

    /** The columns of {@code home.geo}. */
    public final class Home_GeoColumns {
        /** Column {@code home_geo_latitude}: {@code double precision}. */
        public final NumberColumn<Double> latitude = number("home_geo_latitude", Codecs.FLOAT8,
                ColumnFlag.NULLABLE);

        /** Column {@code home_geo_longitude}: {@code double precision}. */
        public final NumberColumn<Double> longitude = number("home_geo_longitude", Codecs.FLOAT8,
                ColumnFlag.NULLABLE);

        private Home_GeoColumns() {
        }
    }

    /** The columns of {@code work}. */
    public final class WorkColumns {
        /** Column {@code work_street}: {@code text}. */
        public final TextColumn street = text("work_street", Codecs.TEXT, ColumnFlag.NULLABLE);

        /** Column {@code work_zip}: {@code varchar(10)}. */
        public final TextColumn code = text("work_zip", VARCHAR_10, ColumnFlag.NULLABLE);

        /** Column {@code work_city_code_value}: {@code text}. */
        public final TextColumn cityCodeValue = text("work_city_code_value", Codecs.TEXT,
                ColumnFlag.NULLABLE);

        /** The relation to one {@link City}. */
        public final ToOne<Customer, City, String> city = one("work.city", cityCodeValue,
                () -> CityTable.CITY,
                customer -> customer.work() == null ? null : customer.work().city());

        /** The columns of {@link Geo}. */
        public final Work_GeoColumns geo = new Work_GeoColumns();

        private WorkColumns() {
        }

        /**
         * The table at the other end of {@link #city}, joined where its columns are used.
         *
         * @return the table, reached by this path
         */
        public CityTable city() {
            return path(city, CityTable.CITY);
        }
    }

    /** The columns of {@code work.geo}. */
    public final class Work_GeoColumns {
        /** Column {@code work_geo_latitude}: {@code double precision}. */
        public final NumberColumn<Double> latitude = number("work_geo_latitude", Codecs.FLOAT8,
                ColumnFlag.NULLABLE);

        /** Column {@code work_geo_longitude}: {@code double precision}. */
        public final NumberColumn<Double> longitude = number("work_geo_longitude", Codecs.FLOAT8,
                ColumnFlag.NULLABLE);

        private Work_GeoColumns() {
        }
    }

    /** The columns of {@code last}. */
    public final class LastColumns {
        /** Column {@code last_street}: {@code text}. */
        public final TextColumn street = text("last_street", Codecs.TEXT, ColumnFlag.NULLABLE);

        /** Column {@code last_zip}: {@code varchar(10)}. */
        public final TextColumn code = text("last_zip", VARCHAR_10, ColumnFlag.NULLABLE);

        /** Column {@code last_city_code_value}: {@code text}. */
        public final TextColumn cityCodeValue = text("last_city_code_value", Codecs.TEXT,
                ColumnFlag.NULLABLE);

        /** The relation to one {@link City}. */
        public final ToOne<Customer, City, String> city = one("last.city", cityCodeValue,
                () -> CityTable.CITY,
                customer -> customer.last().map(embedded -> embedded.city()).orElse(null));

        /** The columns of {@link Geo}. */
        public final Last_GeoColumns geo = new Last_GeoColumns();

        private LastColumns() {
        }

        /**
         * The table at the other end of {@link #city}, joined where its columns are used.
         *
         * @return the table, reached by this path
         */
        public CityTable city() {
            return path(city, CityTable.CITY);
        }
    }

    /** The columns of {@code last.geo}. */
    public final class Last_GeoColumns {
        /** Column {@code last_geo_latitude}: {@code double precision}. */
        public final NumberColumn<Double> latitude = number("last_geo_latitude", Codecs.FLOAT8,
                ColumnFlag.NULLABLE);

        /** Column {@code last_geo_longitude}: {@code double precision}. */
        public final NumberColumn<Double> longitude = number("last_geo_longitude", Codecs.FLOAT8,
                ColumnFlag.NULLABLE);

        private Last_GeoColumns() {
        }
    }

    /** The columns of {@code name}. */
    public final class NameColumns {
        /** Column {@code given}: {@code text}. */
        public final TextColumn given = text("given", Codecs.TEXT, ColumnFlag.UNIQUE);

        /** Column {@code family}: {@code text}. */
        public final TextColumn family = text("family", Codecs.TEXT, ColumnFlag.NULLABLE);

        private NameColumns() {
        }
    }

    /** The parts of the JSON of {@link Geo}. */
    public static final class GeoJson {
        /** Component {@code latitude}. */
        public static final JsonPart<Geo, Double, NumberExpression<Double>> LATITUDE = JsonPart.of("latitude",
                JsonKind.number(Codecs.FLOAT8));

        /** Component {@code longitude}. */
        public static final JsonPart<Geo, Double, NumberExpression<Double>> LONGITUDE = JsonPart.of("longitude",
                JsonKind.number(Codecs.FLOAT8));

        private GeoJson() {
        }
    }
}
