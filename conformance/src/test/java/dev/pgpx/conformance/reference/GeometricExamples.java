package dev.pgpx.conformance.reference;

import static dev.pgpx.conformance.reference.StationTable.STATION;
import static dev.pgpx.query.Sql.value;

import dev.pgpx.query.BoxExpression;
import dev.pgpx.query.CircleExpression;
import dev.pgpx.query.Expression;
import dev.pgpx.query.LineExpression;
import dev.pgpx.query.LineSegmentExpression;
import dev.pgpx.query.PathExpression;
import dev.pgpx.query.PointExpression;
import dev.pgpx.query.PolygonExpression;
import dev.pgpx.types.Box;
import dev.pgpx.types.Circle;
import dev.pgpx.types.Line;
import dev.pgpx.types.LineSegment;
import dev.pgpx.types.Path;
import dev.pgpx.types.Point;
import dev.pgpx.types.Polygon;
import java.util.List;

@Section(
        value = "Geometry",
        rows = Rows.STATIONS,
        text =
                "A station has a `site` (`point`), `road` (`line`), `wall` (`lseg`), `frame` (`box`), `route` (`path`), `plot`"
                        + " (`polygon`) and `reach` (`circle`).")
class GeometricExamples {
    @Example("Points")
    List<Expression<?>> points() {
        return List.of(
                PointExpression.at(1, 2),
                PointExpression.at(value(1.5), value(2.5)),
                PointExpression.of(new Point(1, 2)),
                STATION.site.x(),
                STATION.site.y(),
                STATION.site.plus(new Point(1, 1)),
                STATION.site.minus(new Point(1, 1)),
                STATION.site.times(new Point(1, 1)),
                STATION.site.dividedBy(new Point(1, 1)),
                STATION.site.slopeTo(new Point(0, 0)),
                STATION.site.closestOn(STATION.wall),
                STATION.site.segmentTo(new Point(0, 0)),
                STATION.site.lineTo(new Point(0, 0)),
                STATION.site.boxTo(new Point(0, 0)),
                STATION.site.circle(2),
                STATION.site.box());
    }

    @Example("Where points are")
    List<Expression<?>> places() {
        return List.of(
                STATION.site.sameAs(new Point(0, 0)),
                STATION.site.isLeftOf(new Point(0, 0)),
                STATION.site.isRightOf(new Point(0, 0)),
                STATION.site.isBelow(new Point(0, 0)),
                STATION.site.isAbove(new Point(0, 0)),
                STATION.site.isHorizontalTo(new Point(0, 0)),
                STATION.site.isVerticalTo(new Point(0, 0)),
                STATION.site.isContainedIn(STATION.plot),
                STATION.site.distanceTo(new Point(0, 0)),
                STATION.site.distanceTo(STATION.road));
    }

    @Example("Lines and line segments")
    List<Expression<?>> lines() {
        return List.of(
                STATION.road.isHorizontal(),
                STATION.road.isVertical(),
                STATION.road.isPerpendicularTo(new Line(1, 0, 0)),
                STATION.road.isParallelTo(LineExpression.of(new Line(1, 0, 0))),
                STATION.road.intersects(STATION.frame),
                STATION.road.intersection(new Line(1, 0, 0)),
                STATION.wall.isHorizontal(),
                STATION.wall.isVertical(),
                STATION.wall.isPerpendicularTo(new LineSegment(new Point(0, 3), new Point(3, 0))),
                STATION.wall.isParallelTo(STATION.site.segmentTo(new Point(0, 0))),
                STATION.wall.intersects(STATION.road),
                STATION.wall.intersection(LineSegmentExpression.of(new LineSegment(new Point(0, 3), new Point(3, 0)))),
                STATION.wall.length(),
                STATION.wall.center(),
                STATION.wall.closestOn(STATION.frame));
    }

    @Example("Boxes, polygons and circles beside others")
    List<Expression<?>> regions() {
        return List.of(
                STATION.frame.contains(new Point(1, 1)),
                STATION.plot.contains(STATION.site),
                STATION.plot.isContainedIn(STATION.frame.polygon()),
                STATION.frame.overlaps(new Box(new Point(3, 3), new Point(1, 1))),
                STATION.frame.sameAs(new Box(new Point(3, 3), new Point(1, 1))),
                STATION.reach.isLeftOf(new Circle(new Point(9, 0), 1)),
                STATION.reach.isRightOf(CircleExpression.of(new Circle(new Point(9, 0), 1))),
                STATION.frame.doesNotExtendRightOf(STATION.plot.boundingBox()),
                STATION.frame.doesNotExtendLeftOf(STATION.plot.boundingBox()),
                STATION.frame.isBelow(STATION.plot.boundingBox()),
                STATION.frame.isAbove(STATION.plot.boundingBox()),
                STATION.frame.doesNotExtendAbove(STATION.plot.boundingBox()),
                STATION.frame.doesNotExtendBelow(STATION.plot.boundingBox()),
                STATION.reach.distanceTo(new Circle(new Point(9, 0), 1)));
    }

    @Example("Boxes")
    List<Expression<?>> boxes() {
        return List.of(
                BoxExpression.of(new Box(new Point(3, 3), new Point(1, 1))),
                STATION.frame.plus(new Point(1, 1)),
                STATION.frame.minus(new Point(1, 1)),
                STATION.frame.times(new Point(1, 1)),
                STATION.frame.dividedBy(new Point(1, 1)),
                STATION.frame.area(),
                STATION.frame.boxHeight(),
                STATION.frame.boxWidth(),
                STATION.frame.center(),
                STATION.frame.diagonal(),
                STATION.frame.intersects(STATION.site.box()),
                STATION.frame.intersection(STATION.site.box()),
                STATION.frame.boundingBox(STATION.site.box()),
                STATION.frame.circle(),
                STATION.frame.polygon());
    }

    @Example("Paths")
    List<Expression<?>> paths() {
        return List.of(
                PathExpression.of(new Path(false, List.of(new Point(0, 0), new Point(5, 5)))),
                STATION.route.plus(new Point(1, 1)),
                STATION.route.minus(new Point(1, 1)),
                STATION.route.times(new Point(1, 1)),
                STATION.route.dividedBy(new Point(1, 1)),
                STATION.route.open().concat(new Path(false, List.of(new Point(0, 0), new Point(5, 5)))),
                STATION.route.area(),
                STATION.route.length(),
                STATION.route.pointCount(),
                STATION.route.isClosed(),
                STATION.route.isOpen(),
                STATION.route.open(),
                STATION.route.close(),
                STATION.route.contains(STATION.site),
                STATION.route.intersects(new Path(false, List.of(new Point(0, 0), new Point(5, 5)))),
                STATION.route.polygon());
    }

    @Example("Polygons and circles")
    List<Expression<?>> polygonsAndCircles() {
        return List.of(
                PolygonExpression.of(new Polygon(List.of(new Point(0, 0), new Point(1, 0), new Point(1, 1)))),
                STATION.plot.pointCount(),
                STATION.plot.center(),
                STATION.plot.boundingBox(),
                STATION.plot.circle(),
                STATION.plot.path(),
                STATION.reach.plus(new Point(1, 1)),
                STATION.reach.minus(new Point(1, 1)),
                STATION.reach.times(new Point(1, 1)),
                STATION.reach.dividedBy(new Point(1, 1)),
                STATION.reach.area(),
                STATION.reach.center(),
                STATION.reach.radius(),
                STATION.reach.diameter(),
                STATION.reach.box(),
                STATION.reach.polygon(),
                STATION.reach.polygon(6));
    }
}
