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

/** The table {@code meter} of {@link Meter}. */
@Generated("dev.pgpx.processor.TableProcessor")
final class MeterTable extends Table<Meter> {
    /** The table under its own name. */
    public static final MeterTable METER = new MeterTable("meter");

    /** Column {@code name}: {@code text}. */
    public final TextColumn name = text("name", Codecs.TEXT, ColumnFlag.ID);

    /** Column {@code xmin}: {@code xid}. */
    public final NumberColumn<Long> writtenBy = number("xmin", Codecs.XID, ColumnFlag.GENERATED,
            ColumnFlag.VERSION);

    /** Constraint {@code meter_pkey}. */
    public final Constraint primaryKey = constraint(Constraint.Kind.PRIMARY_KEY, "meter_pkey",
            name);

    private MeterTable(String alias) {
        super("", "meter", alias);
    }

    @Override
    public MeterTable as(String alias) {
        return new MeterTable(alias);
    }

    @Override
    public Meter read(Row row, int at, Relations relations) {
        return new Meter(
                row.require(at, Codecs.TEXT),
                row.require(at + 1, Codecs.XID));
    }

    @Override
    public void write(Meter meter, int column, ParameterWriter out) {
        switch (column) {
            case 0 -> out.write(Codecs.TEXT, meter.name());
            case 1 -> out.write(Codecs.XID, meter.writtenBy());
            default -> throw noColumn(column);
        }
    }

    @Override
    public Object key(Meter meter) {
        return meter.name();
    }

    /**
     * Begins a row that is not stored yet.
     *
     * @return a draft of which nothing is set
     */
    public static Draft draft() {
        return new Draft();
    }

    /** A row of {@code meter} that is not stored yet. */
    static final class Draft implements dev.pgpx.query.Draft<Meter> {
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
            assigned.set(0);
            return this;
        }

        @Override
        public Table<Meter> table() {
            return MeterTable.METER;
        }

        @Override
        public boolean isSet(int column) {
            return assigned.get(column);
        }

        @Override
        public void write(int column, ParameterWriter out) {
            switch (column) {
                case 0 -> out.write(Codecs.TEXT, name);
                default -> throw MeterTable.METER.noColumn(column);
            }
        }
    }
}
