package dev.pgpx.query;

import static dev.pgpx.query.TypedSamples.T;

import dev.pgpx.query.TypedSamples.Sample;
import dev.pgpx.types.Circle;
import dev.pgpx.types.Line;
import dev.pgpx.types.LineSegment;
import dev.pgpx.types.Point;
import java.util.List;

/** {@code point}, {@code line}, {@code lseg}. */
final class PointSamples {
    private static final Point ONE = new Point(1, 1);
    private static final LineSegment SEGMENT = new LineSegment(new Point(0, 3), new Point(3, 0));

    private PointSamples() {}

    static List<Sample> all() {
        return List.of(
                Sample.of(T.point.distanceTo(new Point(0, 0)), "typed.point <-> $1::point", "2.23606797749979"),
                Sample.of(T.point.distanceTo(T.line), "typed.point <-> typed.line", "0.0"),
                Sample.of(T.box.distanceTo(T.box), "typed.box <-> typed.box", "0.0"),
                Sample.of(T.circle.distanceTo(new Circle(new Point(9, 0), 1)), "typed.circle <-> $1::circle", "6.0"),
                Sample.of(T.point.isContainedIn(T.box), "typed.point <@ typed.box", "t"),
                Sample.of(T.point.plus(ONE), "typed.point + $1::point", "(3.0,2.0)"),
                Sample.of(T.point.plus(T.point), "typed.point + typed.point", "(4.0,2.0)"),
                Sample.of(T.point.minus(ONE), "typed.point - $1::point", "(1.0,0.0)"),
                Sample.of(T.point.minus(T.point), "typed.point - typed.point", "(0.0,0.0)"),
                Sample.of(T.point.times(ONE), "typed.point * $1::point", "(1.0,3.0)"),
                Sample.of(T.point.times(T.point), "typed.point * typed.point", "(3.0,4.0)"),
                Sample.of(T.point.dividedBy(ONE), "typed.point / $1::point", "(1.5,-0.5)"),
                Sample.of(T.point.dividedBy(T.point), "typed.point / typed.point", "(1.0,0.0)"),
                Sample.of(T.point.x(), "typed.point[0]", "2.0"),
                Sample.of(T.point.plus(ONE).y(), "(typed.point + $1::point)[1]", "2.0"),
                Sample.of(PointExpression.at(1, 2), "point($1, $2)", "(1.0,2.0)"),
                Sample.of(PointExpression.at(T.ratio, T.ratio), "point(typed.ratio, typed.ratio)", "(2.0,2.0)"),
                Sample.of(T.point.slopeTo(ONE), "slope(typed.point, $1::point)", "0.0"),
                Sample.of(T.point.slopeTo(PointExpression.of(ONE)), "slope(typed.point, $1::point)", "0.0"),
                Sample.of(T.point.sameAs(ONE), "typed.point ~= $1::point", "f"),
                Sample.of(T.point.sameAs(T.point), "typed.point ~= typed.point", "t"),
                Sample.of(T.point.isLeftOf(ONE), "typed.point << $1::point", "f"),
                Sample.of(T.point.isLeftOf(T.point), "typed.point << typed.point", "f"),
                Sample.of(T.point.isRightOf(ONE), "typed.point >> $1::point", "t"),
                Sample.of(T.point.isRightOf(T.point), "typed.point >> typed.point", "f"),
                Sample.of(T.point.isBelow(ONE), "typed.point <<| $1::point", "f")
                        .since(14),
                Sample.of(T.point.isBelow(T.point), "typed.point <<| typed.point", "f")
                        .since(14),
                Sample.of(T.point.isAbove(ONE), "typed.point |>> $1::point", "f")
                        .since(14),
                Sample.of(T.point.isAbove(T.point), "typed.point |>> typed.point", "f")
                        .since(14),
                Sample.of(T.point.isHorizontalTo(ONE), "typed.point ?- $1::point", "t"),
                Sample.of(T.point.isHorizontalTo(T.point), "typed.point ?- typed.point", "t"),
                Sample.of(T.point.isVerticalTo(ONE), "typed.point ?| $1::point", "f"),
                Sample.of(T.point.isVerticalTo(T.point), "typed.point ?| typed.point", "t"),
                Sample.of(T.point.closestOn(T.box), "typed.point ## typed.box", "(2.0,1.0)"),
                Sample.of(T.point.closestOn(T.segment), "typed.point ## typed.segment", "(1.5,1.5)"),
                Sample.of(T.point.segmentTo(ONE), "lseg(typed.point, $1::point)", "[(2.0,1.0),(1.0,1.0)]"),
                Sample.of(
                        T.point.segmentTo(PointExpression.of(ONE)),
                        "lseg(typed.point, $1::point)",
                        "[(2.0,1.0),(1.0,1.0)]"),
                Sample.of(T.point.lineTo(ONE), "line(typed.point, $1::point)", "{0.0,-1.0,1.0}"),
                Sample.of(T.point.lineTo(PointExpression.of(ONE)), "line(typed.point, $1::point)", "{0.0,-1.0,1.0}"),
                Sample.of(T.point.boxTo(ONE), "box(typed.point, $1::point)", "(2.0,1.0),(1.0,1.0)"),
                Sample.of(T.point.boxTo(PointExpression.of(ONE)), "box(typed.point, $1::point)", "(2.0,1.0),(1.0,1.0)"),
                Sample.of(T.point.circle(2), "circle(typed.point, $1)", "<(2.0,1.0),2.0>"),
                Sample.of(T.point.circle(T.ratio), "circle(typed.point, typed.ratio)", "<(2.0,1.0),2.0>"),
                Sample.of(T.point.box(), "box(typed.point)", "(2.0,1.0),(2.0,1.0)"),
                Sample.of(T.line.isHorizontal(), "ishorizontal(typed.line)", "t"),
                Sample.of(T.line.isVertical(), "isvertical(typed.line)", "f"),
                Sample.of(T.line.isPerpendicularTo(new Line(1, 0, 0)), "typed.line ?-| $1::line", "t"),
                Sample.of(T.line.isPerpendicularTo(T.line), "typed.line ?-| typed.line", "f"),
                Sample.of(T.line.isParallelTo(new Line(1, 0, 0)), "typed.line ?|| $1::line", "f"),
                Sample.of(T.line.isParallelTo(T.line), "typed.line ?|| typed.line", "t"),
                Sample.of(T.line.intersects(T.box), "typed.line ?# typed.box", "t"),
                Sample.of(T.line.intersection(new Line(1, 0, 0)), "typed.line # $1::line", "(0.0,1.0)"),
                Sample.of(
                        T.line.intersection(LineExpression.of(new Line(1, 0, 0))),
                        "typed.line # $1::line",
                        "(0.0,1.0)"),
                Sample.of(T.segment.isHorizontal(), "ishorizontal(typed.segment)", "f"),
                Sample.of(T.segment.isVertical(), "isvertical(typed.segment)", "f"),
                Sample.of(T.segment.isPerpendicularTo(SEGMENT), "typed.segment ?-| $1::lseg", "t"),
                Sample.of(T.segment.isPerpendicularTo(T.segment), "typed.segment ?-| typed.segment", "f"),
                Sample.of(T.segment.isParallelTo(SEGMENT), "typed.segment ?|| $1::lseg", "f"),
                Sample.of(T.segment.isParallelTo(T.segment), "typed.segment ?|| typed.segment", "t"),
                Sample.of(T.segment.intersects(T.line), "typed.segment ?# typed.line", "t"),
                Sample.of(T.segment.intersection(SEGMENT), "typed.segment # $1::lseg", "(1.5,1.5)"),
                Sample.of(
                        T.segment.intersection(LineSegmentExpression.of(SEGMENT)),
                        "typed.segment # $1::lseg",
                        "(1.5,1.5)"),
                Sample.of(T.segment.length(), "length(typed.segment)", "5.656854249492381"),
                Sample.of(T.segment.center(), "point(typed.segment)", "(2.0,2.0)"),
                Sample.of(T.segment.closestOn(T.box), "typed.segment ## typed.box", "(1.0,1.0)"));
    }
}
