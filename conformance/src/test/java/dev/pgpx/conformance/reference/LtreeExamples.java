package dev.pgpx.conformance.reference;

import static dev.pgpx.conformance.reference.StationTable.STATION;

import dev.pgpx.query.Expression;
import dev.pgpx.query.LtreeExpression;
import dev.pgpx.types.Ltree;
import java.util.List;

@Section(value = "ltree", rows = Rows.STATIONS, text = "`STATION.region` is an `Ltree`; needs the extension `ltree`.")
class LtreeExamples {
    @Example("Ancestors, descendants and patterns")
    List<Expression<?>> conditions() {
        return List.of(
                STATION.region.contains(Ltree.of("Top", "Science", "Astronomy")),
                STATION.region.isContainedIn(Ltree.of("Top")),
                STATION.region.isContainedIn(LtreeExpression.of(Ltree.of("Top"))),
                STATION.region.matches("*.Science.*"),
                STATION.region.matchesAny("Top.*", "*.Hobbies"),
                STATION.region.matchesText("Science & !Hobbies"));
    }

    @Example("Parts and other paths")
    List<Expression<?>> parts() {
        return List.of(
                STATION.region.level(),
                STATION.region.subpath(1),
                STATION.region.subpath(0, 1),
                STATION.region.indexOf(Ltree.of("Science")),
                STATION.region.commonAncestor(Ltree.of("Top", "Arts")),
                STATION.region.concat(Ltree.of("Stars")),
                STATION.region.asText());
    }
}
