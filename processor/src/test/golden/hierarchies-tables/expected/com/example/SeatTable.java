package com.example;

import dev.pgpx.query.ColumnFlag;
import dev.pgpx.query.Constraint;
import dev.pgpx.query.Draft;
import dev.pgpx.query.NumberColumn;
import dev.pgpx.query.Relations;
import dev.pgpx.query.StoredTables;
import dev.pgpx.query.Table;
import dev.pgpx.query.TextColumn;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.ParameterWriter;
import dev.pgpx.types.Row;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The table {@code seat} of {@link Seat}. */
@Generated("dev.pgpx.processor.TableProcessor")
final class SeatTable extends Table<Seat> {
    /** The table under its own name. */
    public static final SeatTable SEAT = new SeatTable("seat");

    /** Column {@code row}: {@code integer}. */
    public final NumberColumn<Integer> row = number("row", Codecs.INT4, ColumnFlag.ID);

    /** Column {@code number}: {@code integer}. */
    public final NumberColumn<Integer> number = number("number", Codecs.INT4, ColumnFlag.ID);

    /** Column {@code type}: {@code text}. */
    public final TextColumn type = text("type", Codecs.TEXT);

    /** Column {@code name}: {@code text}. */
    public final TextColumn name = text("name", Codecs.TEXT, ColumnFlag.NULLABLE);

    /** Constraint {@code seat_pkey}. */
    public final Constraint primaryKey = constraint(Constraint.Kind.PRIMARY_KEY, "seat_pkey", row,
            number);

    private SeatTable(String alias) {
        super("", "seat", alias);
        storedIn(StoredTables.joined(type)
                .subtype("plain", "", "plain")
                .subtype("box", "", "box", name));
    }

    @Override
    public SeatTable as(String alias) {
        return new SeatTable(alias);
    }

    @Override
    public Seat read(Row row, int at, Relations relations) {
        String subtype = row.require(at + 2, Codecs.TEXT);
        return switch (subtype) {
            case "plain" ->
                new Seat.Plain(row.getInt(at), row.getInt(at + 1));
            case "box" ->
                new Seat.Box(row.getInt(at), row.getInt(at + 1), row.require(at + 3, Codecs.TEXT));
            default -> throw unknownSubtype(type, subtype, row.get(at, Codecs.INT4), row.get(at + 1, Codecs.INT4));
        };
    }

    @Override
    public void write(Seat seat, int column, ParameterWriter out) {
        switch (column) {
            case 0 -> out.writeInt(seat.row());
            case 1 -> out.writeInt(seat.number());
            case 2 -> out.write(Codecs.TEXT, seat instanceof Seat.Plain ? "plain"
                    : seat instanceof Seat.Box ? "box" : null);
            case 3 -> out.write(Codecs.TEXT, seat instanceof Seat.Box subtype ? subtype.name()
                    : null);
            default -> throw noColumn(column);
        }
    }

    @Override
    public Object key(Seat seat) {
        return List.of(seat.row(), seat.number());
    }

    /**
     * Applies the function of the class that a record is of.
     *
     * @param seat the record
     * @param plain takes a {@link Seat.Plain}
     * @param box takes a {@link Seat.Box}
     * @param <R> the result
     * @return what the function gives
     */
    static <R> R match(Seat seat, Function<? super Seat.Plain, ? extends R> plain,
            Function<? super Seat.Box, ? extends R> box) {
        if (seat instanceof Seat.Plain) {
            return plain.apply((Seat.Plain) seat);
        }
        return box.apply((Seat.Box) Objects.requireNonNull(seat, "seat"));
    }

    /**
     * Begins a {@link Seat.Plain} that is not stored yet.
     *
     * @return a draft of which nothing is set
     */
    public static PlainDraft draftPlain() {
        return new PlainDraft();
    }

    /**
     * Begins a {@link Seat.Box} that is not stored yet.
     *
     * @return a draft of which nothing is set
     */
    public static BoxDraft draftBox() {
        return new BoxDraft();
    }

    /** A row of {@code seat} that is not stored yet. */
    static final class PlainDraft implements Draft<Seat> {
        private final BitSet assigned = new BitSet(4);

        private int row;

        private int number;

        private PlainDraft() {
            assigned.set(2);
        }

        /**
         * Sets {@code row}.
         *
         * @param row the value
         * @return this draft
         */
        public PlainDraft row(int row) {
            this.row = row;
            assigned.set(0);
            return this;
        }

        /**
         * Sets {@code number}.
         *
         * @param number the value
         * @return this draft
         */
        public PlainDraft number(int number) {
            this.number = number;
            assigned.set(1);
            return this;
        }

        @Override
        public Table<Seat> table() {
            return SeatTable.SEAT;
        }

        @Override
        public boolean isSet(int column) {
            return assigned.get(column);
        }

        @Override
        public void write(int column, ParameterWriter out) {
            switch (column) {
                case 0 -> out.writeInt(row);
                case 1 -> out.writeInt(number);
                case 2 -> out.write(Codecs.TEXT, "plain");
                default -> throw SeatTable.SEAT.noColumn(column);
            }
        }
    }

    /** A row of {@code seat} that is not stored yet. */
    static final class BoxDraft implements Draft<Seat> {
        private final BitSet assigned = new BitSet(4);

        private int row;

        private int number;

        private @Nullable String name;

        private BoxDraft() {
            assigned.set(2);
        }

        /**
         * Sets {@code row}.
         *
         * @param row the value
         * @return this draft
         */
        public BoxDraft row(int row) {
            this.row = row;
            assigned.set(0);
            return this;
        }

        /**
         * Sets {@code number}.
         *
         * @param number the value
         * @return this draft
         */
        public BoxDraft number(int number) {
            this.number = number;
            assigned.set(1);
            return this;
        }

        /**
         * Sets {@code name}.
         *
         * @param name the value
         * @return this draft
         */
        public BoxDraft name(String name) {
            this.name = Objects.requireNonNull(name, "name");
            assigned.set(3);
            return this;
        }

        @Override
        public Table<Seat> table() {
            return SeatTable.SEAT;
        }

        @Override
        public boolean isSet(int column) {
            return assigned.get(column);
        }

        @Override
        public boolean requires(int column) {
            return switch (column) {
                case 3 -> true;
                default -> Draft.super.requires(column);
            };
        }

        @Override
        public void write(int column, ParameterWriter out) {
            switch (column) {
                case 0 -> out.writeInt(row);
                case 1 -> out.writeInt(number);
                case 2 -> out.write(Codecs.TEXT, "box");
                case 3 -> out.write(Codecs.TEXT, name);
                default -> throw SeatTable.SEAT.noColumn(column);
            }
        }
    }
}
