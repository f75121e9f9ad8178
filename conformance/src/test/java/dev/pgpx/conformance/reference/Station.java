package dev.pgpx.conformance.reference;

import dev.pgpx.model.Column;
import dev.pgpx.model.Id;
import dev.pgpx.model.Table;
import dev.pgpx.types.Bits;
import dev.pgpx.types.Box;
import dev.pgpx.types.Cidr;
import dev.pgpx.types.Circle;
import dev.pgpx.types.Inet;
import dev.pgpx.types.Line;
import dev.pgpx.types.LineSegment;
import dev.pgpx.types.Ltree;
import dev.pgpx.types.Macaddr;
import dev.pgpx.types.Macaddr8;
import dev.pgpx.types.Money;
import dev.pgpx.types.Path;
import dev.pgpx.types.Point;
import dev.pgpx.types.Polygon;
import dev.pgpx.types.TsQuery;
import dev.pgpx.types.TsVector;
import dev.pgpx.types.Xml;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A radio station: a column of each of the less common types. */
@Table
public record Station(
        @Id int id,
        String name,
        TsVector words,
        TsQuery alert,
        Inet address,
        Cidr network,
        Macaddr card,
        Macaddr8 radio,
        @Column(type = "hstore") Map<String, @Nullable String> labels,
        Ltree region,
        Point site,
        Line road,
        LineSegment wall,
        Box frame,
        Path route,
        Polygon plot,
        Circle reach,
        byte[] key,
        Bits flags,
        UUID token,
        Xml manual,
        Money cost,
        Weekday opens) {
    static Station sample() {
        Path square = new Path(true, List.of(new Point(0, 0), new Point(2, 0), new Point(2, 2), new Point(0, 2)));
        return new Station(
                1,
                "The fat rats ate a fat cat",
                new TsVector(List.of(new TsVector.Lexeme("cat", List.of()), new TsVector.Lexeme("rat", List.of()))),
                new TsQuery.Word("rat", Set.of(), false),
                Inet.parse("10.1.2.3/24"),
                Cidr.parse("10.1.2.0/24"),
                Macaddr.parse("08:00:2b:01:02:03"),
                Macaddr8.parse("08:00:2b:01:02:03:04:05"),
                Map.of("band", "fm", "power", "5"),
                Ltree.of("Top", "Science"),
                new Point(2, 1),
                new Line(0, 1, -1),
                new LineSegment(new Point(0, 0), new Point(4, 4)),
                new Box(new Point(2, 2), new Point(0, 0)),
                square,
                new Polygon(square.points()),
                new Circle(new Point(0, 0), 2),
                new byte[] {104, 101, 108, 108, 111},
                Bits.of("1010"),
                UUID.fromString("019535d9-3df7-79fb-b466-fa907fa17f9e"),
                new Xml("<a><b>1</b></a>"),
                new Money(500),
                Weekday.TUESDAY);
    }
}
