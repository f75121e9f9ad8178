package dev.pgpx.conformance.reference;

import static dev.pgpx.conformance.reference.StationTable.STATION;
import static dev.pgpx.query.EnumFunctions.enumFirst;
import static dev.pgpx.query.EnumFunctions.enumLast;
import static dev.pgpx.query.EnumFunctions.enumRange;
import static dev.pgpx.query.Functions.randomUuid;
import static dev.pgpx.query.Functions.uuidVersion7;
import static dev.pgpx.query.Sql.value;

import dev.pgpx.query.Expression;
import dev.pgpx.query.UuidExpression;
import dev.pgpx.query.XmlExpression;
import dev.pgpx.types.Money;
import dev.pgpx.types.Xml;
import java.util.List;
import java.util.UUID;

@Section(
        value = "UUIDs, XML, enum types and money",
        rows = Rows.STATIONS,
        text =
                "Enum types come from `import static dev.pgpx.query.EnumFunctions.*`; values of them compare in the order of"
                        + " their labels.")
class OtherTypeExamples {
    @Example("UUIDs")
    List<Expression<?>> uuids() {
        return List.of(
                STATION.token.eq(UUID.fromString("019535d9-3df7-79fb-b466-fa907fa17f9e")),
                UuidExpression.of(UUID.fromString("019535d9-3df7-79fb-b466-fa907fa17f9e")),
                randomUuid(),
                uuidVersion7(),
                STATION.token.version(),
                STATION.token.timestamp());
    }

    @Example("XML")
    List<Expression<?>> xml() {
        return List.of(
                XmlExpression.of(new Xml("<a/>")),
                XmlExpression.parse("<a><b>1</b></a>"),
                XmlExpression.parse(STATION.manual.asText()),
                XmlExpression.isWellFormed(STATION.name),
                STATION.manual.asText(),
                STATION.manual.concat(XmlExpression.of(new Xml("<a/>"))),
                STATION.manual.exists("/a/b[text() = 1]"),
                STATION.manual.exists(value("/a/b")),
                STATION.manual.isDocument(),
                STATION.manual.find("/a/b/text()"));
    }

    @Example("Enum types")
    List<Expression<?>> enums() {
        return List.of(
                STATION.opens.eq(Weekday.TUESDAY),
                STATION.opens.ge(Weekday.TUESDAY),
                STATION.opens.in(List.of(Weekday.MONDAY, Weekday.TUESDAY)),
                enumFirst(STATION.opens.codec()),
                enumLast(STATION.opens.codec()),
                enumRange(STATION.opens.codec()),
                enumRange(STATION.opens, value(STATION.opens.codec(), Weekday.WEDNESDAY)));
    }

    @Example("Money")
    List<Expression<?>> money() {
        return List.of(
                STATION.cost.gt(new Money(300)),
                STATION.cost.plus(STATION.cost),
                STATION.cost.minus(STATION.cost),
                STATION.cost.times(1.5),
                STATION.cost.dividedBy(2),
                STATION.cost.ratioTo(STATION.cost),
                STATION.cost.asNumeric());
    }
}
