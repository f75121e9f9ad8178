package com.example;

import dev.pgpx.query.ColumnFlag;
import dev.pgpx.query.Constraint;
import dev.pgpx.query.NumberColumn;
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

/** The table {@code river} of {@link River}. */
@Generated("dev.pgpx.processor.TableProcessor")
final class RiverTable extends Table<River> {
    /** The table under its own name. */
    public static final RiverTable RIVER = new RiverTable("river");

    /** Column {@code id}: {@code bigint}. */
    public final NumberColumn<Long> id = number("id", Codecs.INT8, ColumnFlag.ID,
            ColumnFlag.GENERATED);

    /** Column {@code label}: {@code text}. */
    public final TextColumn name = text("label", Codecs.TEXT, ColumnFlag.UNIQUE);

    /** Constraint {@code river_pkey}. */
    public final Constraint primaryKey = constraint(Constraint.Kind.PRIMARY_KEY, "river_pkey", id);

    /** Constraint {@code river_label_key}. */
    public final Constraint nameKey = constraint(Constraint.Kind.UNIQUE, "river_label_key", name);

    private RiverTable(String alias) {
        super("", "river", alias);
    }

    @Override
    public RiverTable as(String alias) {
        return new RiverTable(alias);
    }

    @Override
    public River read(Row row, int at, Relations relations) {
        return new River(
                row.getLong(at),
                row.require(at + 1, Codecs.TEXT));
    }

    @Override
    public void write(River river, int column, ParameterWriter out) {
        switch (column) {
            case 0 -> out.writeLong(river.id());
            case 1 -> out.write(Codecs.TEXT, river.name());
            default -> throw noColumn(column);
        }
    }

    @Override
    public Object key(River river) {
        return river.id();
    }

    /**
     * Begins a row that is not stored yet.
     *
     * @return a draft of which nothing is set
     */
    public static Draft draft() {
        return new Draft();
    }

    /** A row of {@code river} that is not stored yet. */
    static final class Draft implements dev.pgpx.query.Draft<River> {
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
        public Table<River> table() {
            return RiverTable.RIVER;
        }

        @Override
        public boolean isSet(int column) {
            return assigned.get(column);
        }

        @Override
        public void write(int column, ParameterWriter out) {
            switch (column) {
                case 1 -> out.write(Codecs.TEXT, name);
                default -> throw RiverTable.RIVER.noColumn(column);
            }
        }
    }
}
