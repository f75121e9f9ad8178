package dev.pgpx.query;

import static dev.pgpx.query.TypedSamples.T;

import dev.pgpx.query.TypedSamples.Sample;
import dev.pgpx.types.Box;
import dev.pgpx.types.Circle;
import dev.pgpx.types.Path;
import dev.pgpx.types.Point;
import dev.pgpx.types.Polygon;
import java.util.List;

/** {@code box}, {@code path}, {@code polygon}, {@code circle}. */
final class AreaSamples {
    private static final Point ONE = new Point(1, 1);
    private static final Box BOX = new Box(new Point(3, 3), new Point(1, 1));
    private static final Path OPEN = new Path(false, List.of(new Point(0, 0), new Point(5, 5)));
    private static final Polygon TRIANGLE = new Polygon(List.of(new Point(0, 0), new Point(1, 0), new Point(1, 1)));

    private AreaSamples() {}

    static List<Sample> all() {
        return List.of(
                Sample.of(T.box.contains(ONE), "typed.box @> $1::point", "t"),
                Sample.of(T.box.contains(T.point), "typed.box @> typed.point", "t"),
                Sample.of(T.box.overlaps(BOX), "typed.box && $1::box", "t"),
                Sample.of(T.box.overlaps(T.box), "typed.box && typed.box", "t"),
                Sample.of(T.box.sameAs(BOX), "typed.box ~= $1::box", "f"),
                Sample.of(T.box.sameAs(T.box), "typed.box ~= typed.box", "t"),
                Sample.of(T.box.isLeftOf(BOX), "typed.box << $1::box", "f"),
                Sample.of(T.box.isLeftOf(T.box), "typed.box << typed.box", "f"),
                Sample.of(T.box.isRightOf(BOX), "typed.box >> $1::box", "f"),
                Sample.of(T.box.isRightOf(T.box), "typed.box >> typed.box", "f"),
                Sample.of(T.box.doesNotExtendRightOf(BOX), "typed.box &< $1::box", "t"),
                Sample.of(T.box.doesNotExtendRightOf(T.box), "typed.box &< typed.box", "t"),
                Sample.of(T.box.doesNotExtendLeftOf(BOX), "typed.box &> $1::box", "f"),
                Sample.of(T.box.doesNotExtendLeftOf(T.box), "typed.box &> typed.box", "t"),
                Sample.of(T.box.isBelow(BOX), "typed.box <<| $1::box", "f"),
                Sample.of(T.box.isBelow(T.box), "typed.box <<| typed.box", "f"),
                Sample.of(T.box.isAbove(BOX), "typed.box |>> $1::box", "f"),
                Sample.of(T.box.isAbove(T.box), "typed.box |>> typed.box", "f"),
                Sample.of(T.box.doesNotExtendAbove(BOX), "typed.box &<| $1::box", "t"),
                Sample.of(T.box.doesNotExtendAbove(T.box), "typed.box &<| typed.box", "t"),
                Sample.of(T.box.doesNotExtendBelow(BOX), "typed.box |&> $1::box", "f"),
                Sample.of(T.box.doesNotExtendBelow(T.box), "typed.box |&> typed.box", "t"),
                Sample.of(T.box.plus(ONE), "typed.box + $1::point", "(3.0,3.0),(1.0,1.0)"),
                Sample.of(T.box.plus(T.point), "typed.box + typed.point", "(4.0,3.0),(2.0,1.0)"),
                Sample.of(T.box.minus(ONE), "typed.box - $1::point", "(1.0,1.0),(-1.0,-1.0)"),
                Sample.of(T.box.minus(T.point), "typed.box - typed.point", "(0.0,1.0),(-2.0,-1.0)"),
                Sample.of(T.box.times(ONE), "typed.box * $1::point", "(0.0,4.0),(0.0,0.0)"),
                Sample.of(T.box.times(T.point), "typed.box * typed.point", "(2.0,6.0),(0.0,0.0)"),
                Sample.of(T.box.dividedBy(ONE), "typed.box / $1::point", "(2.0,0.0),(0.0,0.0)"),
                Sample.of(T.box.dividedBy(T.point), "typed.box / typed.point", "(1.2,0.4),(0.0,0.0)"),
                Sample.of(T.box.area(), "area(typed.box)", "4.0"),
                Sample.of(T.box.boxHeight(), "height(typed.box)", "2.0"),
                Sample.of(T.box.boxWidth(), "width(typed.box)", "2.0"),
                Sample.of(T.box.center(), "center(typed.box)", "(1.0,1.0)"),
                Sample.of(T.box.diagonal(), "diagonal(typed.box)", "[(2.0,2.0),(0.0,0.0)]"),
                Sample.of(T.box.intersects(BOX), "typed.box ?# $1::box", "t"),
                Sample.of(T.box.intersects(T.box), "typed.box ?# typed.box", "t"),
                Sample.of(T.box.intersection(BOX), "typed.box # $1::box", "(2.0,2.0),(1.0,1.0)"),
                Sample.of(T.box.intersection(T.box), "typed.box # typed.box", "(2.0,2.0),(0.0,0.0)"),
                Sample.of(T.box.boundingBox(BOX), "bound_box(typed.box, $1::box)", "(3.0,3.0),(0.0,0.0)"),
                Sample.of(T.box.boundingBox(T.box), "bound_box(typed.box, typed.box)", "(2.0,2.0),(0.0,0.0)"),
                Sample.of(T.box.circle(), "circle(typed.box)", "<(1.0,1.0),1.4142135623730951>"),
                Sample.of(T.box.polygon(), "polygon(typed.box)", "((0.0,0.0),(0.0,2.0),(2.0,2.0),(2.0,0.0))"),
                Sample.of(T.path.plus(ONE), "typed.path + $1::point", "((1.0,1.0),(3.0,1.0),(3.0,3.0),(1.0,3.0))"),
                Sample.of(
                        T.path.plus(T.point), "typed.path + typed.point", "((2.0,1.0),(4.0,1.0),(4.0,3.0),(2.0,3.0))"),
                Sample.of(T.path.minus(ONE), "typed.path - $1::point", "((-1.0,-1.0),(1.0,-1.0),(1.0,1.0),(-1.0,1.0))"),
                Sample.of(
                        T.path.minus(T.point),
                        "typed.path - typed.point",
                        "((-2.0,-1.0),(0.0,-1.0),(0.0,1.0),(-2.0,1.0))"),
                Sample.of(T.path.times(ONE), "typed.path * $1::point", "((0.0,0.0),(2.0,2.0),(0.0,4.0),(-2.0,2.0))"),
                Sample.of(
                        T.path.times(T.point),
                        "typed.path * typed.point",
                        "((0.0,0.0),(4.0,2.0),(2.0,6.0),(-2.0,4.0))"),
                Sample.of(
                        T.path.dividedBy(ONE), "typed.path / $1::point", "((0.0,0.0),(1.0,-1.0),(2.0,0.0),(1.0,1.0))"),
                Sample.of(
                        T.path.dividedBy(T.point),
                        "typed.path / typed.point",
                        "((0.0,0.0),(0.8,-0.4),(1.2,0.4),(0.4,0.8))"),
                Sample.of(
                        T.path.open().concat(PathExpression.of(OPEN)),
                        "popen(typed.path) + $1::path",
                        "[(0.0,0.0),(2.0,0.0),(2.0,2.0),(0.0,2.0),(0.0,0.0),(5.0,5.0)]"),
                Sample.of(T.path.concat(OPEN), "typed.path + $1::path", null),
                Sample.of(T.path.area(), "area(typed.path)", "4.0"),
                Sample.of(T.path.length(), "length(typed.path)", "8.0"),
                Sample.of(T.path.pointCount(), "npoints(typed.path)", "4"),
                Sample.of(T.path.isClosed(), "isclosed(typed.path)", "t"),
                Sample.of(T.path.isOpen(), "isopen(typed.path)", "f"),
                Sample.of(T.path.open(), "popen(typed.path)", "[(0.0,0.0),(2.0,0.0),(2.0,2.0),(0.0,2.0)]"),
                Sample.of(
                        T.path.open().close(),
                        "pclose(popen(typed.path))",
                        "((0.0,0.0),(2.0,0.0),(2.0,2.0),(0.0,2.0))"),
                Sample.of(T.path.contains(ONE), "typed.path @> $1::point", "t"),
                Sample.of(T.path.contains(T.point), "typed.path @> typed.point", "t"),
                Sample.of(T.path.intersects(OPEN), "typed.path ?# $1::path", "t"),
                Sample.of(T.path.intersects(T.path), "typed.path ?# typed.path", "t"),
                Sample.of(T.path.polygon(), "polygon(typed.path)", "((0.0,0.0),(2.0,0.0),(2.0,2.0),(0.0,2.0))"),
                Sample.of(T.polygon.pointCount(), "npoints(typed.polygon)", "4"),
                Sample.of(T.polygon.center(), "point(typed.polygon)", "(1.0,1.0)"),
                Sample.of(T.polygon.boundingBox(), "box(typed.polygon)", "(2.0,2.0),(0.0,0.0)"),
                Sample.of(T.polygon.circle().radius(), "radius(circle(typed.polygon))", "1.4142135623730951"),
                Sample.of(T.polygon.path(), "path(typed.polygon)", "((0.0,0.0),(2.0,0.0),(2.0,2.0),(0.0,2.0))"),
                Sample.of(T.polygon.contains(PolygonExpression.of(TRIANGLE)), "typed.polygon @> $1::polygon", "t"),
                Sample.of(T.circle.plus(ONE), "typed.circle + $1::point", "<(1.0,1.0),2.0>"),
                Sample.of(T.circle.plus(T.point), "typed.circle + typed.point", "<(2.0,1.0),2.0>"),
                Sample.of(T.circle.minus(ONE), "typed.circle - $1::point", "<(-1.0,-1.0),2.0>"),
                Sample.of(T.circle.minus(T.point), "typed.circle - typed.point", "<(-2.0,-1.0),2.0>"),
                Sample.of(T.circle.times(ONE), "typed.circle * $1::point", "<(0.0,0.0),2.8284271247461903>"),
                Sample.of(T.circle.times(T.point), "typed.circle * typed.point", "<(0.0,0.0),4.47213595499958>"),
                Sample.of(T.circle.dividedBy(ONE), "typed.circle / $1::point", "<(0.0,0.0),1.414213562373095>"),
                Sample.of(T.circle.dividedBy(T.point), "typed.circle / typed.point", "<(0.0,0.0),0.8944271909999159>"),
                Sample.of(T.circle.area(), "area(typed.circle)", "12.566370614359172"),
                Sample.of(T.circle.center(), "center(typed.circle)", "(0.0,0.0)"),
                Sample.of(T.circle.radius(), "radius(typed.circle)", "2.0"),
                Sample.of(T.circle.diameter(), "diameter(typed.circle)", "4.0"),
                Sample.of(T.circle.box().as("b").area(), "area(box(typed.circle))", "7.999999999999998"),
                Sample.of(T.circle.polygon().pointCount(), "npoints(polygon(typed.circle))", "12"),
                Sample.of(T.circle.polygon(5).pointCount(), "npoints(polygon($1, typed.circle))", "5"),
                Sample.of(T.circle.polygon(T.number).pointCount(), "npoints(polygon(typed.number, typed.circle))", "2"),
                Sample.of(
                        T.circle.isLeftOf(CircleExpression.of(new Circle(ONE, 1))), "typed.circle << $1::circle", "f"));
    }
}
