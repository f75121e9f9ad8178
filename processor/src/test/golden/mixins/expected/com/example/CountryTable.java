package com.example;

import dev.pgpx.query.ColumnFlag;
import dev.pgpx.query.Constraint;
import dev.pgpx.query.NumberColumn;
import dev.pgpx.query.Relations;
import dev.pgpx.query.Table;
import dev.pgpx.query.TextColumn;
import dev.pgpx.query.TimestamptzColumn;
import dev.pgpx.types.Codec;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.ParameterWriter;
import dev.pgpx.types.Row;
import java.time.Instant;
import java.util.BitSet;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The table {@code country} of {@link Country}. */
@Generated("dev.pgpx.processor.TableProcessor")
final class CountryTable extends Table<Country> {
    private static final Codec<String> VARCHAR_100 = Codecs.varchar(100);

    /** The table under its own name. */
    public static final CountryTable COUNTRY = new CountryTable("country");

    /** Column {@code id}: {@code bigint}. */
    public final NumberColumn<Long> id = number("id", Codecs.INT8, ColumnFlag.ID,
            ColumnFlag.GENERATED);

    /** Column {@code title}: {@code varchar(100)}. */
    public final TextColumn name = text("title", VARCHAR_100, ColumnFlag.UNIQUE);

    /** Column {@code created_at}: {@code timestamp with time zone}. */
    public final TimestamptzColumn<Instant> createdAt = timestamptz("created_at",
            Codecs.TIMESTAMPTZ, ColumnFlag.DEFAULT);

    /** Constraint {@code country_pkey}. */
    public final Constraint primaryKey = constraint(Constraint.Kind.PRIMARY_KEY, "country_pkey",
            id);

    /** Constraint {@code country_title_key}. */
    public final Constraint nameKey = constraint(Constraint.Kind.UNIQUE, "country_title_key", name);

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
                row.getLong(at),
                row.require(at + 1, VARCHAR_100),
                row.require(at + 2, Codecs.TIMESTAMPTZ));
    }

    @Override
    public void write(Country country, int column, ParameterWriter out) {
        switch (column) {
            case 0 -> out.writeLong(country.id());
            case 1 -> out.write(VARCHAR_100, country.name());
            case 2 -> out.write(Codecs.TIMESTAMPTZ, country.createdAt());
            default -> throw noColumn(column);
        }
    }

    @Override
    public Object key(Country country) {
        return country.id();
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
        private final BitSet assigned = new BitSet(3);

        private @Nullable String name;

        private @Nullable Instant createdAt;

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
         * Sets {@code createdAt}.
         *
         * @param createdAt the value
         * @return this draft
         */
        public Draft createdAt(Instant createdAt) {
            this.createdAt = Objects.requireNonNull(createdAt, "createdAt");
            assigned.set(2);
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
                case 1 -> out.write(VARCHAR_100, name);
                case 2 -> out.write(Codecs.TIMESTAMPTZ, createdAt);
                default -> throw CountryTable.COUNTRY.noColumn(column);
            }
        }
    }
}
