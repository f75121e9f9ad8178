package dev.pgpx.schema.snapshot;

import dev.pgpx.schema.error.SchemaException;
import dev.pgpx.schema.fact.EnumFact;
import dev.pgpx.schema.fact.ObjectName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds what two snapshots say differently of the same object. */
final class Contradictions {
    private Contradictions() {}

    static void refuse(List<TableSnapshot> snapshots) {
        Map<ObjectName, String> tables = new HashMap<>();
        Map<ObjectName, EnumFact> enums = new HashMap<>();
        Map<ObjectName, String> enumRecords = new HashMap<>();
        for (TableSnapshot snapshot : snapshots) {
            refuseTwice(tables, snapshot.table(), snapshot.record());
            snapshot.history().ifPresent(history -> refuseTwice(tables, history, snapshot.record()));
            snapshot.joinTables().forEach(join -> refuseTwice(tables, join.name(), snapshot.record()));
            for (EnumFact type : snapshot.enums()) {
                EnumFact first = enums.putIfAbsent(type.name(), type);
                String record = enumRecords.putIfAbsent(type.name(), snapshot.record());
                if (first != null && !first.equals(type)) {
                    throw SchemaException.of(
                            "PGPX-3005",
                            type.name(),
                            record + " and " + snapshot.record(),
                            String.join(", ", first.labels()) + " against " + String.join(", ", type.labels()));
                }
            }
        }
    }

    private static void refuseTwice(Map<ObjectName, String> tables, ObjectName table, String record) {
        String first = tables.putIfAbsent(table, record);
        if (first != null) {
            throw SchemaException.of("PGPX-3004", table, first + " and " + record);
        }
    }
}
