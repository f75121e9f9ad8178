package dev.pgpx.schema.catalog;

import dev.pgpx.schema.fact.Fact;
import dev.pgpx.schema.fact.FactKey;
import dev.pgpx.schema.fact.FactKind;
import dev.pgpx.schema.fact.IndexFact;
import dev.pgpx.schema.fact.ObjectName;
import dev.pgpx.schema.fact.PartitionFact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what needs what. Runs after all objects are known. */
final class DependencyReader implements FactReader {
    /** The row types of relations, and the array types of types. */
    private static final String ROW_TYPES =
            "select oid::bigint, typrelid::bigint from pg_type where typrelid <> 0 and oid >= 16384";

    private static final String ARRAY_TYPES =
            "select typarray::bigint, oid::bigint from pg_type where typarray <> 0 and oid >= 16384";

    /** The functions and casts that come with a range type. */
    private static final String WITH_TYPES =
            """
            select classid::bigint, objid::bigint, refobjid::bigint from pg_depend
            where classid in ('pg_proc'::regclass, 'pg_cast'::regclass) and refclassid = 'pg_type'::regclass
                and deptype = 'i' and objid >= 16384""";

    /** That a sequence goes with its column is a fact of its own; triggers that enforce constraints are none. */
    private static final String DEPENDENCIES =
            """
            select classid::bigint, objid::bigint, objsubid, refclassid::bigint, refobjid::bigint, refobjsubid
            from pg_depend d
            where deptype in ('n', 'a', 'i') and objid >= 16384 and (refobjid >= 16384 or refclassid = 'pg_namespace'::regclass)
                and not (classid = 'pg_class'::regclass and refclassid = 'pg_class'::regclass and deptype in ('a', 'i')
                    and exists (select from pg_sequence s where s.seqrelid = d.objid))
                and not (classid = 'pg_trigger'::regclass and refclassid = 'pg_constraint'::regclass and deptype = 'i')""";

    @Override
    public void read(Catalog catalog, Found found) {
        indexesAfterPartitions(found);
        catalog.rows(ROW_TYPES, row -> {
            if (found.exactKey(found.id("pg_type", row.getLong(0), 0)).isEmpty()) {
                found.key("pg_class", row.getLong(1)).ifPresent(key -> found.alias("pg_type", row.getLong(0), 0, key));
            }
        });
        catalog.rows(ARRAY_TYPES, row -> found.key("pg_type", row.getLong(1))
                .ifPresent(key -> found.alias("pg_type", row.getLong(0), 0, key)));
        catalog.rows(WITH_TYPES, row -> found.key("pg_type", row.getLong(2))
                .ifPresent(key -> found.alias(new ObjectId(row.getLong(0), row.getLong(1), 0), key)));
        catalog.rows(DEPENDENCIES, row -> {
            Optional<FactKey> fact = found.key(new ObjectId(row.getLong(0), row.getLong(1), row.getInt(2)));
            Optional<FactKey> needed = found.key(new ObjectId(row.getLong(3), row.getLong(4), row.getInt(5)));
            if (fact.isPresent() && needed.isPresent() && fact.get().kind() != FactKind.EXTENSION) {
                found.depends(fact.get(), needed.get());
            }
        });
        shells(found);
    }

    /** The functions of a type need no more than its name, and are needed by it. */
    private static void shells(Found found) {
        found.dependencies().forEach((function, needed) -> {
            for (FactKey type : List.copyOf(needed)) {
                Set<FactKey> back = found.dependencies().getOrDefault(type, Set.of());
                found.shell(type).filter(shell -> back.contains(function)).ifPresent(shell -> {
                    needed.remove(type);
                    needed.add(shell);
                });
            }
        });
    }

    /** A partition that is attached gets what it lacks of the indexes that are there already, under other names. */
    private static void indexesAfterPartitions(Found found) {
        Map<ObjectName, List<FactKey>> partitions = new HashMap<>();
        for (Fact fact : found.facts()) {
            if (fact instanceof PartitionFact partition) {
                partitions
                        .computeIfAbsent(partition.parent(), any -> new ArrayList<>())
                        .add(partition.key());
            }
        }
        for (Fact fact : List.copyOf(found.facts())) {
            if (fact instanceof IndexFact index) {
                partitions.getOrDefault(index.table(), List.of()).forEach(key -> found.depends(index.key(), key));
            }
        }
    }
}
