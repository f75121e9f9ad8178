package dev.pgpx.query;

import dev.pgpx.types.Codec;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.Path;
import dev.pgpx.types.Point;

/**
 * An expression of {@code path}.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/functions-geometry.html">Geometric Functions and Operators</a>.
 */
public class PathExpression extends ShapeExpression<Path> {
    PathExpression(Node node, Codec<Path> codec) {
        super(node, codec);
    }

    @Override
    PathExpression rebuilt(Node other) {
        return new PathExpression(other, codec());
    }

    @Override
    public PathExpression as(String alias) {
        return rebuilt(new Node.Alias(node(), alias));
    }

    /**
     * A value, sent beside the text.
     *
     * @param value the value
     * @return the expression
     */
    public static PathExpression of(Path value) {
        return new PathExpression(Node.Value.of(Codecs.PATH, value), Codecs.PATH);
    }

    /**
     * {@code +}: moved by a point.
     *
     * @param point the point
     * @return the expression
     */
    public final PathExpression plus(Point point) {
        return rebuilt(new Node.Binary(node(), " + ", Node.Value.of(Codecs.POINT, point), Node.Binary.SUM));
    }

    /**
     * {@code +}: moved by a point.
     *
     * @param point the point, as an expression
     * @return the expression
     */
    public final PathExpression plus(Expression<Point> point) {
        return rebuilt(new Node.Binary(node(), " + ", point.node(), Node.Binary.SUM));
    }

    /**
     * {@code -}: moved back by a point.
     *
     * @param point the point
     * @return the expression
     */
    public final PathExpression minus(Point point) {
        return rebuilt(new Node.Binary(node(), " - ", Node.Value.of(Codecs.POINT, point), Node.Binary.SUM));
    }

    /**
     * {@code -}: moved back by a point.
     *
     * @param point the point, as an expression
     * @return the expression
     */
    public final PathExpression minus(Expression<Point> point) {
        return rebuilt(new Node.Binary(node(), " - ", point.node(), Node.Binary.SUM));
    }

    /**
     * {@code *}: turned and scaled by a point, as complex numbers are multiplied.
     *
     * @param point the point
     * @return the expression
     */
    public final PathExpression times(Point point) {
        return rebuilt(new Node.Binary(node(), " * ", Node.Value.of(Codecs.POINT, point), Node.Binary.PRODUCT));
    }

    /**
     * {@code *}: turned and scaled by a point, as complex numbers are multiplied.
     *
     * @param point the point, as an expression
     * @return the expression
     */
    public final PathExpression times(Expression<Point> point) {
        return rebuilt(new Node.Binary(node(), " * ", point.node(), Node.Binary.PRODUCT));
    }

    /**
     * {@code /}: turned and scaled back by a point, as complex numbers are divided.
     *
     * @param point the point
     * @return the expression
     */
    public final PathExpression dividedBy(Point point) {
        return rebuilt(new Node.Binary(node(), " / ", Node.Value.of(Codecs.POINT, point), Node.Binary.PRODUCT));
    }

    /**
     * {@code /}: turned and scaled back by a point, as complex numbers are divided.
     *
     * @param point the point, as an expression
     * @return the expression
     */
    public final PathExpression dividedBy(Expression<Point> point) {
        return rebuilt(new Node.Binary(node(), " / ", point.node(), Node.Binary.PRODUCT));
    }

    /**
     * {@code +}: both, one after the other; null where one is closed.
     *
     * @param other the other
     * @return the expression
     */
    public final PathExpression concat(Path other) {
        return new PathExpression(new Node.Binary(node(), " + ", parameter(other), Node.Binary.SUM), Codecs.PATH);
    }

    /**
     * {@code +}: both, one after the other; null where one is closed.
     *
     * @param other the other, as an expression
     * @return the expression
     */
    public final PathExpression concat(Expression<Path> other) {
        return new PathExpression(new Node.Binary(node(), " + ", other.node(), Node.Binary.SUM), Codecs.PATH);
    }

    /**
     * {@code area}: its area; null where it is open.
     *
     * @return the expression
     */
    public final NumberExpression<Double> area() {
        return new NumberExpression<>(Node.Call.of("area", node()), Codecs.FLOAT8);
    }

    /**
     * {@code length}: its length.
     *
     * @return the expression
     */
    public final NumberExpression<Double> length() {
        return new NumberExpression<>(Node.Call.of("length", node()), Codecs.FLOAT8);
    }

    /**
     * {@code npoints}: how many points it has.
     *
     * @return the expression
     */
    public final NumberExpression<Integer> pointCount() {
        return new NumberExpression<>(Node.Call.of("npoints", node()), Codecs.INT4);
    }

    /**
     * {@code isclosed}: its end is connected to its start.
     *
     * @return the condition
     */
    public final Condition isClosed() {
        return new Condition(Node.Call.of("isclosed", node()));
    }

    /**
     * {@code isopen}: its end is not connected to its start.
     *
     * @return the condition
     */
    public final Condition isOpen() {
        return new Condition(Node.Call.of("isopen", node()));
    }

    /**
     * {@code pclose}: closed.
     *
     * @return the expression
     */
    public final PathExpression close() {
        return new PathExpression(Node.Call.of("pclose", node()), Codecs.PATH);
    }

    /**
     * {@code popen}: opened.
     *
     * @return the expression
     */
    public final PathExpression open() {
        return new PathExpression(Node.Call.of("popen", node()), Codecs.PATH);
    }

    /**
     * {@code @>}: contains a point.
     *
     * @param point the point
     * @return the condition
     */
    public final Condition contains(Point point) {
        return new Condition(operation(" @> ", Node.Value.of(Codecs.POINT, point)));
    }

    /**
     * {@code @>}: contains a point.
     *
     * @param point the point, as an expression
     * @return the condition
     */
    public final Condition contains(PointExpression point) {
        return new Condition(operation(" @> ", point.node()));
    }

    /**
     * {@code ?#}: has a point in common with another.
     *
     * @param other the other
     * @return the condition
     */
    public final Condition intersects(Path other) {
        return new Condition(operation(" ?# ", parameter(other)));
    }

    /**
     * {@code ?#}: has a point in common with another.
     *
     * @param other the other, as an expression
     * @return the condition
     */
    public final Condition intersects(Expression<Path> other) {
        return new Condition(operation(" ?# ", other.node()));
    }

    /**
     * {@code polygon}: a closed path as a polygon.
     *
     * @return the expression
     */
    public final PolygonExpression polygon() {
        return new PolygonExpression(Node.Call.of("polygon", node()), Codecs.POLYGON);
    }
}
