package com.example;

import dev.pgpx.model.One;
import dev.pgpx.query.ColumnFlag;
import dev.pgpx.query.Constraint;
import dev.pgpx.query.NumberColumn;
import dev.pgpx.query.Relations;
import dev.pgpx.query.Table;
import dev.pgpx.query.TextColumn;
import dev.pgpx.query.ToMany;
import dev.pgpx.query.ToOne;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.ParameterWriter;
import dev.pgpx.types.Row;
import java.util.BitSet;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The table {@code house} of {@link House}. */
@Generated("dev.pgpx.processor.TableProcessor")
final class HouseTable extends Table<House> {
    /** The table under its own name. */
    public static final HouseTable HOUSE = new HouseTable("house");

    /** Column {@code id}: {@code bigint}. */
    public final NumberColumn<Long> id = number("id", Codecs.INT8, ColumnFlag.ID,
            ColumnFlag.GENERATED);

    /** Column {@code name}: {@code text}. */
    public final TextColumn name = text("name", Codecs.TEXT);

    /** Column {@code country_code}: {@code text}. */
    public final TextColumn countryCode = text("country_code", Codecs.TEXT, ColumnFlag.NULLABLE);

    /** The relation to one {@link Country}. */
    public final ToOne<House, Country, String> country = one("country", countryCode,
            () -> CountryTable.COUNTRY, House::country);

    /** The relation to many {@link Novel}. */
    public final ToMany<House, Novel> novels = many("novels", () -> NovelTable.NOVEL, "house_id",
            House::novels);

    /** Constraint {@code house_pkey}. */
    public final Constraint primaryKey = constraint(Constraint.Kind.PRIMARY_KEY, "house_pkey", id);

    /** Constraint {@code house_country_code_fkey}. */
    public final Constraint countryCodeForeignKey = constraint(Constraint.Kind.FOREIGN_KEY,
            "house_country_code_fkey", countryCode);

    private HouseTable(String alias) {
        super("", "house", alias);
    }

    @Override
    public HouseTable as(String alias) {
        return new HouseTable(alias);
    }

    /**
     * The table at the other end of {@link #country}, joined where its columns are used.
     *
     * @return the table, reached by this path
     */
    public CountryTable country() {
        return path(country, CountryTable.COUNTRY);
    }

    @Override
    public House read(Row row, int at, Relations relations) {
        return new House(
                row.getLong(at),
                row.require(at + 1, Codecs.TEXT),
                row.isNull(at + 2) ? null : relations.one(country, row.require(at + 2, Codecs.TEXT)),
                relations.many(novels, row.getLong(at)));
    }

    @Override
    public void write(House house, int column, ParameterWriter out) {
        switch (column) {
            case 0 -> out.writeLong(house.id());
            case 1 -> out.write(Codecs.TEXT, house.name());
            case 2 -> out.write(Codecs.TEXT, country.keyOf(house.country()));
            default -> throw noColumn(column);
        }
    }

    @Override
    public Object key(House house) {
        return house.id();
    }

    /**
     * Begins a row that is not stored yet.
     *
     * @return a draft of which nothing is set
     */
    public static Draft draft() {
        return new Draft();
    }

    /** A row of {@code house} that is not stored yet. */
    static final class Draft implements dev.pgpx.query.Draft<House> {
        private final BitSet assigned = new BitSet(3);

        private @Nullable String name;

        private @Nullable One<Country> country;

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
         * Sets {@code country}.
         *
         * @param country the value, or null
         * @return this draft
         */
        public Draft country(@Nullable One<Country> country) {
            this.country = country;
            assigned.set(2);
            return this;
        }

        @Override
        public Table<House> table() {
            return HouseTable.HOUSE;
        }

        @Override
        public boolean isSet(int column) {
            return assigned.get(column);
        }

        @Override
        public void write(int column, ParameterWriter out) {
            switch (column) {
                case 1 -> out.write(Codecs.TEXT, name);
                case 2 -> out.write(Codecs.TEXT, HouseTable.HOUSE.country.keyOf(country));
                default -> throw HouseTable.HOUSE.noColumn(column);
            }
        }
    }
}
