package com.example;

import dev.pgpx.query.ColumnFlag;
import dev.pgpx.query.Constraint;
import dev.pgpx.query.NumberColumn;
import dev.pgpx.query.Relations;
import dev.pgpx.query.Table;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.ParameterWriter;
import dev.pgpx.types.Row;
import java.util.BitSet;
import java.util.List;
import javax.annotation.processing.Generated;

/** The table {@code point} of {@link Point}. */
@Generated("dev.pgpx.processor.TableProcessor")
final class PointTable extends Table<Point> {
    /** The table under its own name. */
    public static final PointTable POINT = new PointTable("point");

    /** Column {@code x}: {@code integer}. */
    public final NumberColumn<Integer> x = number("x", Codecs.INT4, ColumnFlag.ID);

    /** Column {@code y}: {@code integer}. */
    public final NumberColumn<Integer> y = number("y", Codecs.INT4, ColumnFlag.ID);

    /** Constraint {@code point_pkey}. */
    public final Constraint primaryKey = constraint(Constraint.Kind.PRIMARY_KEY, "point_pkey", x,
            y);

    private PointTable(String alias) {
        super("", "point", alias);
    }

    @Override
    public PointTable as(String alias) {
        return new PointTable(alias);
    }

    @Override
    public Point read(Row row, int at, Relations relations) {
        return new Point(
                row.getInt(at),
                row.getInt(at + 1));
    }

    @Override
    public void write(Point point, int column, ParameterWriter out) {
        switch (column) {
            case 0 -> out.writeInt(point.x());
            case 1 -> out.writeInt(point.y());
            default -> throw noColumn(column);
        }
    }

    @Override
    public Object key(Point point) {
        return List.of(point.x(), point.y());
    }

    /**
     * Begins a row that is not stored yet.
     *
     * @return a draft of which nothing is set
     */
    public static Draft draft() {
        return new Draft();
    }

    /** A row of {@code point} that is not stored yet. */
    static final class Draft implements dev.pgpx.query.Draft<Point> {
        private final BitSet assigned = new BitSet(2);

        private int x;

        private int y;

        private Draft() {
        }

        /**
         * Sets {@code x}.
         *
         * @param x the value
         * @return this draft
         */
        public Draft x(int x) {
            this.x = x;
            assigned.set(0);
            return this;
        }

        /**
         * Sets {@code y}.
         *
         * @param y the value
         * @return this draft
         */
        public Draft y(int y) {
            this.y = y;
            assigned.set(1);
            return this;
        }

        @Override
        public Table<Point> table() {
            return PointTable.POINT;
        }

        @Override
        public boolean isSet(int column) {
            return assigned.get(column);
        }

        @Override
        public void write(int column, ParameterWriter out) {
            switch (column) {
                case 0 -> out.writeInt(x);
                case 1 -> out.writeInt(y);
                default -> throw PointTable.POINT.noColumn(column);
            }
        }
    }
}
