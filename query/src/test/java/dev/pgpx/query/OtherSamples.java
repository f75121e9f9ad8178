package dev.pgpx.query;

import static dev.pgpx.query.EnumFunctions.enumFirst;
import static dev.pgpx.query.EnumFunctions.enumLast;
import static dev.pgpx.query.EnumFunctions.enumRange;
import static dev.pgpx.query.TypedSamples.DAY;
import static dev.pgpx.query.TypedSamples.T;

import dev.pgpx.query.TypedSamples.Day;
import dev.pgpx.query.TypedSamples.Sample;
import dev.pgpx.types.Xml;
import java.util.List;
import java.util.UUID;

/** {@code uuid}, {@code xml}, {@code money}, enums. */
final class OtherSamples {
    private OtherSamples() {}

    static List<Sample> all() {
        return List.of(
                Sample.of(Functions.randomUuid(), "gen_random_uuid()", "*"),
                Sample.of(Functions.uuidVersion7(), "uuidv7()", "*").since(18),
                Sample.of(T.id7.timestamp(), "uuid_extract_timestamp(typed.id7)", "2025-02-24 02:46:24.503000+00")
                        .since(17),
                Sample.of(UuidExpression.of(new UUID(0, 0)).as("u").version(), "uuid_extract_version($1)", null)
                        .since(17),
                Sample.of(T.id7.version(), "uuid_extract_version(typed.id7)", "7")
                        .since(17),
                Sample.of(XmlExpression.parse("<a><b>1</b></a>"), "xmlparse(document $1)", "<a><b>1</b></a>"),
                Sample.of(XmlExpression.parse(T.markup), "xmlparse(document typed.markup)", "<x/>"),
                Sample.of(XmlExpression.isWellFormed(T.word), "xml_is_well_formed_document(typed.word)", "f"),
                Sample.of(XmlExpression.of(new Xml("<x/>")), "$1::xml", "<x/>"),
                Sample.of(T.xml.asText(), "xmlserialize(content typed.xml as text)", "<a><b>1</b></a>"),
                Sample.of(
                        T.xml.concat(XmlExpression.of(new Xml("<x/>"))),
                        "xmlconcat(typed.xml, $1::xml)",
                        "<a><b>1</b></a><x/>"),
                Sample.of(T.xml.exists("/a/b[text() = 1]"), "xmlexists($1 passing typed.xml)", "t"),
                Sample.of(T.xml.exists(T.word), "xmlexists(typed.word passing typed.xml)", "t"),
                Sample.of(T.xml.as("x").isDocument(), "typed.xml is document", "t"),
                Sample.of(T.xml.find("/a/b/text()"), "xpath($1, typed.xml)", "{1}"),
                Sample.of(T.money.plus(T.money).asNumeric(), "(typed.money + typed.money)::numeric", "10.00"),
                Sample.of(T.money.minus(T.money).as("m").asNumeric(), "(typed.money - typed.money)::numeric", "0.00"),
                Sample.of(T.money.times(1.5).asNumeric(), "(typed.money * $1)::numeric", "7.50"),
                Sample.of(T.money.times(T.ratio).asNumeric(), "(typed.money * typed.ratio)::numeric", "10.00"),
                Sample.of(T.money.dividedBy(2).asNumeric(), "(typed.money / $1)::numeric", "2.50"),
                Sample.of(T.money.dividedBy(T.ratio).asNumeric(), "(typed.money / typed.ratio)::numeric", "2.50"),
                Sample.of(T.money.ratioTo(T.money), "typed.money / typed.money", "1.0"),
                Sample.of(T.money.asNumeric(), "typed.money::numeric", "5.00"),
                Sample.of(enumFirst(DAY), "enum_first(null::\"day\")", "MONDAY"),
                Sample.of(enumLast(DAY), "enum_last(null::\"day\")", "WEDNESDAY"),
                Sample.of(enumRange(DAY), "enum_range(null::\"day\")", "{MONDAY,TUESDAY,WEDNESDAY}"),
                Sample.of(enumRange(T.day, T.day), "enum_range(typed.\"day\", typed.\"day\")", "{TUESDAY}"),
                Sample.of(T.day.ge(Day.MONDAY), "typed.\"day\" >= $1::\"day\"", "t"));
    }
}
