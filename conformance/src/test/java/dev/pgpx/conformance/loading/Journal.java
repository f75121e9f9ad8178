package dev.pgpx.conformance.loading;

import dev.pgpx.model.GeneratedId;
import dev.pgpx.model.Many;
import dev.pgpx.model.One;
import dev.pgpx.model.OrphanRule;
import dev.pgpx.model.Orphans;
import dev.pgpx.model.SoftDelete;
import dev.pgpx.model.Table;
import dev.pgpx.model.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A record with a version, and a collection of rows that are marked when they are deleted. */
@Table
record Journal(
        @GeneratedId long id, String name, @Version long version, @Orphans(OrphanRule.DELETE) Many<Entry> entries) {
    Journal named(String other) {
        return new Journal(id, other, version, entries);
    }

    /** A line of a journal. */
    @Table(name = "journal_entry")
    record Entry(@GeneratedId long id, One<Journal> journal, String text, @SoftDelete @Nullable Instant deletedAt) {
        static Entry of(String text) {
            return new Entry(0, One.key(0L), text, null);
        }
    }
}
