package com.example;

import dev.pgpx.query.ColumnFlag;
import dev.pgpx.query.Constraint;
import dev.pgpx.query.NumberColumn;
import dev.pgpx.query.Relations;
import dev.pgpx.query.Table;
import dev.pgpx.query.TextColumn;
import dev.pgpx.types.Codec;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.ParameterWriter;
import dev.pgpx.types.Row;
import java.util.BitSet;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The table {@code region} of {@link Region}. */
@Generated("dev.pgpx.processor.TableProcessor")
final class RegionTable extends Table<Region> {
    private static final Codec<String> VARCHAR_20 = Codecs.varchar(20);

    /** The table under its own name. */
    public static final RegionTable REGION = new RegionTable("region");

    /** Column {@code id}: {@code bigint}. */
    public final NumberColumn<Long> id = number("id", Codecs.INT8, ColumnFlag.ID,
            ColumnFlag.GENERATED);

    /** Column {@code name}: {@code varchar(20)}. */
    public final TextColumn name = text("name", VARCHAR_20, ColumnFlag.UNIQUE);

    /** Constraint {@code region_pkey}. */
    public final Constraint primaryKey = constraint(Constraint.Kind.PRIMARY_KEY, "region_pkey", id);

    /** Constraint {@code region_name_key}. */
    public final Constraint nameKey = constraint(Constraint.Kind.UNIQUE, "region_name_key", name);

    private RegionTable(String alias) {
        super("", "region", alias);
    }

    @Override
    public RegionTable as(String alias) {
        return new RegionTable(alias);
    }

    @Override
    public Region read(Row row, int at, Relations relations) {
        return new Region(
                row.getLong(at),
                row.require(at + 1, VARCHAR_20));
    }

    @Override
    public void write(Region region, int column, ParameterWriter out) {
        switch (column) {
            case 0 -> out.writeLong(region.id());
            case 1 -> out.write(VARCHAR_20, region.name());
            default -> throw noColumn(column);
        }
    }

    @Override
    public Object key(Region region) {
        return region.id();
    }

    /**
     * Begins a row that is not stored yet.
     *
     * @return a draft of which nothing is set
     */
    public static Draft draft() {
        return new Draft();
    }

    /** A row of {@code region} that is not stored yet. */
    static final class Draft implements dev.pgpx.query.Draft<Region> {
        private final BitSet assigned = new BitSet(2);

        private @Nullable String name;

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

        @Override
        public Table<Region> table() {
            return RegionTable.REGION;
        }

        @Override
        public boolean isSet(int column) {
            return assigned.get(column);
        }

        @Override
        public void write(int column, ParameterWriter out) {
            switch (column) {
                case 1 -> out.write(VARCHAR_20, name);
                default -> throw RegionTable.REGION.noColumn(column);
            }
        }
    }
}
