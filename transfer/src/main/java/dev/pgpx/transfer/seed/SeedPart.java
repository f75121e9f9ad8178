package dev.pgpx.transfer.seed;

import dev.pgpx.schema.script.SqlScript;
import java.util.List;

/** What is done at a time: parts come one after the other. */
sealed interface SeedPart {
    /** Records, put in order by what they refer to. */
    record Records(List<SeedRecord> records, List<SeedKey> keys) implements SeedPart {}

    /** A script. */
    record Script(SqlScript script) implements SeedPart {}
}
