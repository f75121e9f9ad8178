package com.example;

import dev.pgpx.query.ColumnFlag;
import dev.pgpx.query.Constraint;
import dev.pgpx.query.Relations;
import dev.pgpx.query.Table;
import dev.pgpx.query.TextColumn;
import dev.pgpx.query.TimestamptzColumn;
import dev.pgpx.query.UuidColumn;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.ParameterWriter;
import dev.pgpx.types.Row;
import java.time.Instant;
import java.util.BitSet;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The table {@code house} of {@link Hotel.House}. */
@Generated("dev.pgpx.processor.TableProcessor")
final class Hotel_HouseTable extends Table<Hotel.House> {
    /** The table under its own name. */
    public static final Hotel_HouseTable HOUSE = new Hotel_HouseTable("house");

    /** Column {@code id}: {@code uuid}. */
    public final UuidColumn id = uuid("id", Codecs.UUID, ColumnFlag.ID, ColumnFlag.GENERATED);

    /** Column {@code name}: {@code text}. */
    public final TextColumn name = text("name", Codecs.TEXT);

    /** Column {@code deleted_at}: {@code timestamp with time zone}. */
    public final TimestamptzColumn<Instant> deletedAt = timestamptz("deleted_at",
            Codecs.TIMESTAMPTZ, ColumnFlag.NULLABLE, ColumnFlag.DELETED_AT);

    /** Constraint {@code house_pkey}. */
    public final Constraint primaryKey = constraint(Constraint.Kind.PRIMARY_KEY, "house_pkey", id);

    /** Constraint {@code house_name_key}. */
    public final Constraint nameKey = constraint(Constraint.Kind.UNIQUE, "house_name_key", name);

    /** Constraint {@code house_deleted_at_key}. */
    public final Constraint deletedAtKey = constraint(Constraint.Kind.UNIQUE,
            "house_deleted_at_key", deletedAt);

    private Hotel_HouseTable(String alias) {
        super("hotel", "house", alias);
    }

    @Override
    public Hotel_HouseTable as(String alias) {
        return new Hotel_HouseTable(alias);
    }

    @Override
    public Hotel.House read(Row row, int at, Relations relations) {
        return new Hotel.House(
                row.require(at, Codecs.UUID),
                row.require(at + 1, Codecs.TEXT),
                row.get(at + 2, Codecs.TIMESTAMPTZ));
    }

    @Override
    public void write(Hotel.House house, int column, ParameterWriter out) {
        switch (column) {
            case 0 -> out.write(Codecs.UUID, house.id());
            case 1 -> out.write(Codecs.TEXT, house.name());
            case 2 -> out.write(Codecs.TIMESTAMPTZ, house.deletedAt());
            default -> throw noColumn(column);
        }
    }

    @Override
    public Object key(Hotel.House house) {
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
    static final class Draft implements dev.pgpx.query.Draft<Hotel.House> {
        private final BitSet assigned = new BitSet(3);

        private @Nullable String name;

        private @Nullable Instant deletedAt;

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
         * Sets {@code deletedAt}.
         *
         * @param deletedAt the value, or null
         * @return this draft
         */
        public Draft deletedAt(@Nullable Instant deletedAt) {
            this.deletedAt = deletedAt;
            assigned.set(2);
            return this;
        }

        @Override
        public Table<Hotel.House> table() {
            return Hotel_HouseTable.HOUSE;
        }

        @Override
        public boolean isSet(int column) {
            return assigned.get(column);
        }

        @Override
        public void write(int column, ParameterWriter out) {
            switch (column) {
                case 1 -> out.write(Codecs.TEXT, name);
                case 2 -> out.write(Codecs.TIMESTAMPTZ, deletedAt);
                default -> throw Hotel_HouseTable.HOUSE.noColumn(column);
            }
        }
    }
}
