package com.example;

import dev.pgpx.model.One;
import dev.pgpx.query.ColumnFlag;
import dev.pgpx.query.Constraint;
import dev.pgpx.query.NumberColumn;
import dev.pgpx.query.Relations;
import dev.pgpx.query.Table;
import dev.pgpx.query.ToOne;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.ParameterWriter;
import dev.pgpx.types.Row;
import java.util.BitSet;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The table {@code shop} of {@link Shop}. */
@Generated("dev.pgpx.processor.TableProcessor")
final class ShopTable extends Table<Shop> {
    /** The table under its own name. */
    public static final ShopTable SHOP = new ShopTable("shop");

    /** Column {@code id}: {@code bigint}. */
    public final NumberColumn<Long> id = number("id", Codecs.INT8, ColumnFlag.ID);

    /** Column {@code city_id}: {@code bigint}. */
    public final NumberColumn<Long> cityId = number("city_id", Codecs.INT8);

    /** The relation to one {@link City}. */
    public final ToOne<Shop, City, Long> city = one("city", cityId, () -> CityTable.CITY,
            Shop::city);

    /** Column {@code former_city_id}: {@code bigint}. */
    public final NumberColumn<Long> formerCityId = number("former_city_id", Codecs.INT8);

    /** The relation to one {@link City}. */
    public final ToOne<Shop, City, Long> formerCity = one("formerCity", formerCityId,
            () -> CityTable.CITY, Shop::formerCity);

    /** Constraint {@code shop_pkey}. */
    public final Constraint primaryKey = constraint(Constraint.Kind.PRIMARY_KEY, "shop_pkey", id);

    /** Constraint {@code shop_city_id_fkey}. */
    public final Constraint cityIdForeignKey = constraint(Constraint.Kind.FOREIGN_KEY,
            "shop_city_id_fkey", cityId);

    /** Constraint {@code shop_former_city_id_fkey}. */
    public final Constraint formerCityIdForeignKey = constraint(Constraint.Kind.FOREIGN_KEY,
            "shop_former_city_id_fkey", formerCityId);

    private ShopTable(String alias) {
        super("", "shop", alias);
    }

    @Override
    public ShopTable as(String alias) {
        return new ShopTable(alias);
    }

    /**
     * The table at the other end of {@link #city}, joined where its columns are used.
     *
     * @return the table, reached by this path
     */
    public CityTable city() {
        return path(city, CityTable.CITY);
    }

    /**
     * The table at the other end of {@link #formerCity}, joined where its columns are used.
     *
     * @return the table, reached by this path
     */
    public CityTable formerCity() {
        return path(formerCity, CityTable.CITY);
    }

    @Override
    public Shop read(Row row, int at, Relations relations) {
        return new Shop(
                row.getLong(at),
                relations.one(city, row.getLong(at + 1)),
                relations.one(formerCity, row.getLong(at + 2)));
    }

    @Override
    public void write(Shop shop, int column, ParameterWriter out) {
        switch (column) {
            case 0 -> out.writeLong(shop.id());
            case 1 -> out.write(Codecs.INT8, city.keyOf(shop.city()));
            case 2 -> out.write(Codecs.INT8, formerCity.keyOf(shop.formerCity()));
            default -> throw noColumn(column);
        }
    }

    @Override
    public Object key(Shop shop) {
        return shop.id();
    }

    /**
     * Begins a row that is not stored yet.
     *
     * @return a draft of which nothing is set
     */
    public static Draft draft() {
        return new Draft();
    }

    /** A row of {@code shop} that is not stored yet. */
    static final class Draft implements dev.pgpx.query.Draft<Shop> {
        private final BitSet assigned = new BitSet(3);

        private long id;

        private @Nullable One<City> city;

        private @Nullable One<City> formerCity;

        private Draft() {
        }

        /**
         * Sets {@code id}.
         *
         * @param id the value
         * @return this draft
         */
        public Draft id(long id) {
            this.id = id;
            assigned.set(0);
            return this;
        }

        /**
         * Sets {@code city}.
         *
         * @param city the value
         * @return this draft
         */
        public Draft city(One<City> city) {
            this.city = Objects.requireNonNull(city, "city");
            assigned.set(1);
            return this;
        }

        /**
         * Sets {@code formerCity}.
         *
         * @param formerCity the value
         * @return this draft
         */
        public Draft formerCity(One<City> formerCity) {
            this.formerCity = Objects.requireNonNull(formerCity, "formerCity");
            assigned.set(2);
            return this;
        }

        @Override
        public Table<Shop> table() {
            return ShopTable.SHOP;
        }

        @Override
        public boolean isSet(int column) {
            return assigned.get(column);
        }

        @Override
        public void write(int column, ParameterWriter out) {
            switch (column) {
                case 0 -> out.writeLong(id);
                case 1 -> out.write(Codecs.INT8, ShopTable.SHOP.city.keyOf(city));
                case 2 -> out.write(Codecs.INT8, ShopTable.SHOP.formerCity.keyOf(formerCity));
                default -> throw ShopTable.SHOP.noColumn(column);
            }
        }
    }
}
