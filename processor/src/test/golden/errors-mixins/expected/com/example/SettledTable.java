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

/** The table {@code settled} of {@link Settled}. */
@Generated("dev.pgpx.processor.TableProcessor")
final class SettledTable extends Table<Settled> {
    /** The table under its own name. */
    public static final SettledTable SETTLED = new SettledTable("settled");

    /** Column {@code id}: {@code bigint}. */
    public final NumberColumn<Long> id = number("id", Codecs.INT8, ColumnFlag.ID);

    /** Column {@code name}: {@code text}. */
    public final TextColumn name = text("name", Codecs.TEXT);

    /** Constraint {@code settled_pkey}. */
    public final Constraint primaryKey = constraint(Constraint.Kind.PRIMARY_KEY, "settled_pkey",
            id);

    private SettledTable(String alias) {
        super("", "settled", alias);
    }

    @Override
    public SettledTable as(String alias) {
        return new SettledTable(alias);
    }

    @Override
    public Settled read(Row row, int at, Relations relations) {
        return new Settled(
                row.getLong(at),
                row.require(at + 1, Codecs.TEXT));
    }

    @Override
    public void write(Settled settled, int column, ParameterWriter out) {
        switch (column) {
            case 0 -> out.writeLong(settled.id());
            case 1 -> out.write(Codecs.TEXT, settled.name());
            default -> throw noColumn(column);
        }
    }

    @Override
    public Object key(Settled settled) {
        return settled.id();
    }

    /**
     * Begins a row that is not stored yet.
     *
     * @return a draft of which nothing is set
     */
    public static Draft draft() {
        return new Draft();
    }

    /** A row of {@code settled} that is not stored yet. */
    static final class Draft implements dev.pgpx.query.Draft<Settled> {
        private final BitSet assigned = new BitSet(2);

        private long id;

        private @Nullable String name;

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
        public Table<Settled> table() {
            return SettledTable.SETTLED;
        }

        @Override
        public boolean isSet(int column) {
            return assigned.get(column);
        }

        @Override
        public void write(int column, ParameterWriter out) {
            switch (column) {
                case 0 -> out.writeLong(id);
                case 1 -> out.write(Codecs.TEXT, name);
                default -> throw SettledTable.SETTLED.noColumn(column);
            }
        }
    }
}
