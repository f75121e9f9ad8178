package com.example;

import dev.pgpx.query.ColumnFlag;
import dev.pgpx.query.Constraint;
import dev.pgpx.query.Draft;
import dev.pgpx.query.NumberColumn;
import dev.pgpx.query.Relations;
import dev.pgpx.query.Table;
import dev.pgpx.query.TextColumn;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.ParameterWriter;
import dev.pgpx.types.Row;
import java.util.BitSet;
import java.util.Objects;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The table {@code shape} of {@link Shape}. */
@Generated("dev.pgpx.processor.TableProcessor")
final class ShapeTable extends Table<Shape> {
    /** The table under its own name. */
    public static final ShapeTable SHAPE = new ShapeTable("shape");

    /** Column {@code name}: {@code text}. */
    public final TextColumn name = text("name", Codecs.TEXT, ColumnFlag.ID);

    /** Column {@code shape_kind}: {@code text}. */
    public final TextColumn shapeKind = text("shape_kind", Codecs.TEXT);

    /** Column {@code side}: {@code double precision}. */
    public final NumberColumn<Double> side = number("side", Codecs.FLOAT8, ColumnFlag.NULLABLE);

    /** Column {@code radius}: {@code double precision}. */
    public final NumberColumn<Double> radius = number("radius", Codecs.FLOAT8, ColumnFlag.NULLABLE);

    /** Constraint {@code shape_pkey}. */
    public final Constraint primaryKey = constraint(Constraint.Kind.PRIMARY_KEY, "shape_pkey",
            name);

    private ShapeTable(String alias) {
        super("", "shape", alias);
    }

    @Override
    public ShapeTable as(String alias) {
        return new ShapeTable(alias);
    }

    @Override
    public Shape read(Row row, int at, Relations relations) {
        String subtype = row.require(at + 1, Codecs.TEXT);
        return switch (subtype) {
            case "square" ->
                new Shape.Square(row.require(at, Codecs.TEXT), row.getDouble(at + 2));
            case "circle" ->
                new Shape.Circle(row.require(at, Codecs.TEXT), row.getDouble(at + 3));
            default -> throw unknownSubtype(shapeKind, subtype, row.get(at, Codecs.TEXT));
        };
    }

    @Override
    public void write(Shape shape, int column, ParameterWriter out) {
        switch (column) {
            case 0 -> out.write(Codecs.TEXT, shape instanceof Shape.Square subtype ? subtype.name()
                    : ((Shape.Circle) shape).name());
            case 1 -> out.write(Codecs.TEXT, shape instanceof Shape.Square ? "square"
                    : shape instanceof Shape.Circle ? "circle" : null);
            case 2 -> out.write(Codecs.FLOAT8, shape instanceof Shape.Square subtype
                    ? subtype.side() : null);
            case 3 -> out.write(Codecs.FLOAT8, shape instanceof Shape.Circle subtype
                    ? subtype.radius() : null);
            default -> throw noColumn(column);
        }
    }

    @Override
    public Object key(Shape shape) {
        return shape instanceof Shape.Square subtype ? subtype.name()
                : ((Shape.Circle) shape).name();
    }

    /**
     * Applies the function of the class that a record is of.
     *
     * @param shape the record
     * @param square takes a {@link Shape.Square}
     * @param circle takes a {@link Shape.Circle}
     * @param <R> the result
     * @return what the function gives
     */
    static <R> R match(Shape shape, Function<? super Shape.Square, ? extends R> square,
            Function<? super Shape.Circle, ? extends R> circle) {
        if (shape instanceof Shape.Square) {
            return square.apply((Shape.Square) shape);
        }
        return circle.apply((Shape.Circle) Objects.requireNonNull(shape, "shape"));
    }

    /**
     * Begins a {@link Shape.Square} that is not stored yet.
     *
     * @return a draft of which nothing is set
     */
    public static SquareDraft draftSquare() {
        return new SquareDraft();
    }

    /**
     * Begins a {@link Shape.Circle} that is not stored yet.
     *
     * @return a draft of which nothing is set
     */
    public static CircleDraft draftCircle() {
        return new CircleDraft();
    }

    /** A row of {@code shape} that is not stored yet. */
    static final class SquareDraft implements Draft<Shape> {
        private final BitSet assigned = new BitSet(4);

        private @Nullable String name;

        private double side;

        private SquareDraft() {
            assigned.set(1);
        }

        /**
         * Sets {@code name}.
         *
         * @param name the value
         * @return this draft
         */
        public SquareDraft name(String name) {
            this.name = Objects.requireNonNull(name, "name");
            assigned.set(0);
            return this;
        }

        /**
         * Sets {@code side}.
         *
         * @param side the value
         * @return this draft
         */
        public SquareDraft side(double side) {
            this.side = side;
            assigned.set(2);
            return this;
        }

        @Override
        public Table<Shape> table() {
            return ShapeTable.SHAPE;
        }

        @Override
        public boolean isSet(int column) {
            return assigned.get(column);
        }

        @Override
        public boolean requires(int column) {
            return switch (column) {
                case 2 -> true;
                default -> Draft.super.requires(column);
            };
        }

        @Override
        public void write(int column, ParameterWriter out) {
            switch (column) {
                case 0 -> out.write(Codecs.TEXT, name);
                case 1 -> out.write(Codecs.TEXT, "square");
                case 2 -> out.write(Codecs.FLOAT8, side);
                default -> throw ShapeTable.SHAPE.noColumn(column);
            }
        }
    }

    /** A row of {@code shape} that is not stored yet. */
    static final class CircleDraft implements Draft<Shape> {
        private final BitSet assigned = new BitSet(4);

        private @Nullable String name;

        private double radius;

        private CircleDraft() {
            assigned.set(1);
        }

        /**
         * Sets {@code name}.
         *
         * @param name the value
         * @return this draft
         */
        public CircleDraft name(String name) {
            this.name = Objects.requireNonNull(name, "name");
            assigned.set(0);
            return this;
        }

        /**
         * Sets {@code radius}.
         *
         * @param radius the value
         * @return this draft
         */
        public CircleDraft radius(double radius) {
            this.radius = radius;
            assigned.set(3);
            return this;
        }

        @Override
        public Table<Shape> table() {
            return ShapeTable.SHAPE;
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
                case 0 -> out.write(Codecs.TEXT, name);
                case 1 -> out.write(Codecs.TEXT, "circle");
                case 3 -> out.write(Codecs.FLOAT8, radius);
                default -> throw ShapeTable.SHAPE.noColumn(column);
            }
        }
    }
}
