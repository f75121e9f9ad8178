package dev.pgpx.conformance.reference;

import static dev.pgpx.conformance.reference.StationTable.STATION;

import dev.pgpx.query.Expression;
import dev.pgpx.query.HstoreExpression;
import java.util.List;
import java.util.Map;

@Section(
        value = "hstore",
        rows = Rows.STATIONS,
        text = "`@Column(type = \"hstore\") Map<String, @Nullable String> labels`; needs the extension `hstore`.")
class HstoreExamples {
    @Example("Values and keys")
    List<Expression<?>> values() {
        return List.of(
                STATION.labels.value("band"),
                STATION.labels.value(STATION.name),
                STATION.labels.values("band", "power"),
                STATION.labels.values(),
                STATION.labels.keys(),
                STATION.labels.hasKey("band"),
                STATION.labels.hasAllKeys("band", "power"),
                STATION.labels.hasAnyKey("band", "power"),
                STATION.labels.isDefined("band"),
                STATION.labels.contains(Map.of("band", "fm")),
                STATION.labels.isContainedIn(HstoreExpression.of(Map.of("band", "fm"))));
    }

    @Example("Other stores")
    List<Expression<?>> changes() {
        return List.of(
                STATION.labels.concat(Map.of("band", "am")),
                STATION.labels.without("band"),
                STATION.labels.without(STATION.name),
                STATION.labels.withoutAll("band", "power"),
                STATION.labels.withoutEntriesOf(Map.of("band", "fm")),
                STATION.labels.slice("band", "power"),
                STATION.labels.toJson(),
                STATION.labels.toLooseJson());
    }
}
