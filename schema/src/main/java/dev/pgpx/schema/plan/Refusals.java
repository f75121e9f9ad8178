package dev.pgpx.schema.plan;

import dev.pgpx.schema.diff.Change;
import dev.pgpx.schema.diff.Diff;
import dev.pgpx.schema.error.SchemaException;
import dev.pgpx.schema.fact.Fact;
import dev.pgpx.schema.fact.FactKey;
import dev.pgpx.schema.fact.IndexFact;
import dev.pgpx.schema.fact.ObjectName;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** What no statement can do, refused before anything is planned. */
final class Refusals {
    /** Of a name, a server keeps as many bytes. */
    private static final int NAME_BYTES = 63;

    private Refusals() {}

    /** Refuses what cannot be made. */
    static void check(Diff diff) {
        for (Change change : diff.changes()) {
            Fact made = change instanceof Change.Create create
                    ? create.fact()
                    : change instanceof Change.Alter alter ? alter.after() : null;
            if (made instanceof IndexFact index && !index.valid() && !index.partitioned()) {
                throw SchemaException.of(
                        "PGPX-3026",
                        made.key(),
                        "it is invalid, as a concurrent build leaves it that failed",
                        "Make it valid with reindex index concurrently, or drop it, and read the schema again.");
            }
        }
        names(diff);
    }

    private static void names(Diff diff) {
        Map<ObjectName, FactKey> names = new HashMap<>();
        for (Fact fact : diff.after().all()) {
            FactKey key = fact.key();
            boolean named =
                    switch (key.kind()) {
                        case TABLE,
                                FOREIGN_TABLE,
                                VIEW,
                                MATERIALIZED_VIEW,
                                SEQUENCE,
                                INDEX,
                                PRIMARY_KEY,
                                UNIQUE,
                                EXCLUSION -> true;
                        default -> false;
                    };
            if (named) {
                String name = key.part().isEmpty() ? key.object().name() : key.part();
                FactKey other = names.putIfAbsent(new ObjectName(key.object().schema(), kept(name)), key);
                if (other != null) {
                    throw SchemaException.of("PGPX-3028", other, key, NAME_BYTES);
                }
            }
        }
    }

    /** What a server keeps of a name: whole characters only. */
    private static String kept(String name) {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        if (bytes.length <= NAME_BYTES) {
            return name;
        }
        int length = NAME_BYTES;
        while ((bytes[length] & 0xC0) == 0x80) {
            length--;
        }
        return new String(Arrays.copyOf(bytes, length), StandardCharsets.UTF_8);
    }
}
