package com.example;

import dev.pgpx.query.ColumnFlag;
import dev.pgpx.query.Constraint;
import dev.pgpx.query.Relations;
import dev.pgpx.query.Table;
import dev.pgpx.query.TextColumn;
import dev.pgpx.query.UuidColumn;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.ParameterWriter;
import dev.pgpx.types.Row;
import java.util.BitSet;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The table {@code a_table_whose_name_is_nearly_as_long_as_postgresql_allows_it_to} of {@link Hotel.a_table_whose_name_is_nearly_as_long_as_postgresql_allows_it_to}. */
@Generated("dev.pgpx.processor.TableProcessor")
final class Hotel_a_table_whose_name_is_nearly_as_long_as_postgresql_allows_it_toTable extends Table<Hotel.a_table_whose_name_is_nearly_as_long_as_postgresql_allows_it_to> {
    /** The table under its own name. */
    public static final Hotel_a_table_whose_name_is_nearly_as_long_as_postgresql_allows_it_toTable A_TABLE_WHOSE_NAME_IS_NEARLY_AS_LONG_AS_POSTGRESQL_ALLOWS_IT_TO = new Hotel_a_table_whose_name_is_nearly_as_long_as_postgresql_allows_it_toTable("a_table_whose_name_is_nearly_as_long_as_postgresql_allows_it_to");

    /** Column {@code id}: {@code uuid}. */
    public final UuidColumn id = uuid("id", Codecs.UUID, ColumnFlag.ID, ColumnFlag.GENERATED);

    /** Column {@code a_column_whose_name_is_long_one}: {@code text}. */
    public final TextColumn aColumnWhoseNameIsLongOne = text("a_column_whose_name_is_long_one",
            Codecs.TEXT, ColumnFlag.UNIQUE);

    /** Column {@code a_column_whose_name_is_long_two}: {@code text}. */
    public final TextColumn aColumnWhoseNameIsLongTwo = text("a_column_whose_name_is_long_two",
            Codecs.TEXT, ColumnFlag.UNIQUE);

    /** Constraint {@code a_table_whose_name_is_nearly_as_long_as_postgresql_allows__pkey}. */
    public final Constraint primaryKey = constraint(Constraint.Kind.PRIMARY_KEY,
            "a_table_whose_name_is_nearly_as_long_as_postgresql_allows__pkey", id);

    /** Constraint {@code a_table_whose_name_is_nearly__a_column_whose_name_is_long_o_key}. */
    public final Constraint aColumnWhoseNameIsLongOneKey = constraint(Constraint.Kind.UNIQUE,
            "a_table_whose_name_is_nearly__a_column_whose_name_is_long_o_key",
            aColumnWhoseNameIsLongOne);

    /** Constraint {@code a_table_whose_name_is_nearly__a_column_whose_name_is_long_t_key}. */
    public final Constraint aColumnWhoseNameIsLongTwoKey = constraint(Constraint.Kind.UNIQUE,
            "a_table_whose_name_is_nearly__a_column_whose_name_is_long_t_key",
            aColumnWhoseNameIsLongTwo);

    private Hotel_a_table_whose_name_is_nearly_as_long_as_postgresql_allows_it_toTable(
            String alias) {
        super("", "a_table_whose_name_is_nearly_as_long_as_postgresql_allows_it_to", alias);
    }

    @Override
    public Hotel_a_table_whose_name_is_nearly_as_long_as_postgresql_allows_it_toTable as(
            String alias) {
        return new Hotel_a_table_whose_name_is_nearly_as_long_as_postgresql_allows_it_toTable(alias);
    }

    @Override
    public Hotel.a_table_whose_name_is_nearly_as_long_as_postgresql_allows_it_to read(Row row,
            int at, Relations relations) {
        return new Hotel.a_table_whose_name_is_nearly_as_long_as_postgresql_allows_it_to(
                row.require(at, Codecs.UUID),
                row.require(at + 1, Codecs.TEXT),
                row.require(at + 2, Codecs.TEXT));
    }

    @Override
    public void write(
            Hotel.a_table_whose_name_is_nearly_as_long_as_postgresql_allows_it_to a_table_whose_name_is_nearly_as_long_as_postgresql_allows_it_to,
            int column, ParameterWriter out) {
        switch (column) {
            case 0 -> out.write(Codecs.UUID, a_table_whose_name_is_nearly_as_long_as_postgresql_allows_it_to.id());
            case 1 -> out.write(Codecs.TEXT, a_table_whose_name_is_nearly_as_long_as_postgresql_allows_it_to.aColumnWhoseNameIsLongOne());
            case 2 -> out.write(Codecs.TEXT, a_table_whose_name_is_nearly_as_long_as_postgresql_allows_it_to.aColumnWhoseNameIsLongTwo());
            default -> throw noColumn(column);
        }
    }

    @Override
    public Object key(
            Hotel.a_table_whose_name_is_nearly_as_long_as_postgresql_allows_it_to a_table_whose_name_is_nearly_as_long_as_postgresql_allows_it_to) {
        return a_table_whose_name_is_nearly_as_long_as_postgresql_allows_it_to.id();
    }

    /**
     * Begins a row that is not stored yet.
     *
     * @return a draft of which nothing is set
     */
    public static Draft draft() {
        return new Draft();
    }

    /** A row of {@code a_table_whose_name_is_nearly_as_long_as_postgresql_allows_it_to} that is not stored yet. */
    static final class Draft implements dev.pgpx.query.Draft<Hotel.a_table_whose_name_is_nearly_as_long_as_postgresql_allows_it_to> {
        private final BitSet assigned = new BitSet(3);

        private @Nullable String aColumnWhoseNameIsLongOne;

        private @Nullable String aColumnWhoseNameIsLongTwo;

        private Draft() {
        }

        /**
         * Sets {@code aColumnWhoseNameIsLongOne}.
         *
         * @param aColumnWhoseNameIsLongOne the value
         * @return this draft
         */
        public Draft aColumnWhoseNameIsLongOne(String aColumnWhoseNameIsLongOne) {
            this.aColumnWhoseNameIsLongOne = Objects.requireNonNull(aColumnWhoseNameIsLongOne, "aColumnWhoseNameIsLongOne");
            assigned.set(1);
            return this;
        }

        /**
         * Sets {@code aColumnWhoseNameIsLongTwo}.
         *
         * @param aColumnWhoseNameIsLongTwo the value
         * @return this draft
         */
        public Draft aColumnWhoseNameIsLongTwo(String aColumnWhoseNameIsLongTwo) {
            this.aColumnWhoseNameIsLongTwo = Objects.requireNonNull(aColumnWhoseNameIsLongTwo, "aColumnWhoseNameIsLongTwo");
            assigned.set(2);
            return this;
        }

        @Override
        public Table<Hotel.a_table_whose_name_is_nearly_as_long_as_postgresql_allows_it_to> table(
                ) {
            return Hotel_a_table_whose_name_is_nearly_as_long_as_postgresql_allows_it_toTable.A_TABLE_WHOSE_NAME_IS_NEARLY_AS_LONG_AS_POSTGRESQL_ALLOWS_IT_TO;
        }

        @Override
        public boolean isSet(int column) {
            return assigned.get(column);
        }

        @Override
        public void write(int column, ParameterWriter out) {
            switch (column) {
                case 1 -> out.write(Codecs.TEXT, aColumnWhoseNameIsLongOne);
                case 2 -> out.write(Codecs.TEXT, aColumnWhoseNameIsLongTwo);
                default -> throw Hotel_a_table_whose_name_is_nearly_as_long_as_postgresql_allows_it_toTable.A_TABLE_WHOSE_NAME_IS_NEARLY_AS_LONG_AS_POSTGRESQL_ALLOWS_IT_TO.noColumn(column);
            }
        }
    }
}
