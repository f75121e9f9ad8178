package dev.pgpx.conformance.loading;

import dev.pgpx.model.GeneratedId;
import dev.pgpx.model.Many;
import dev.pgpx.model.One;
import dev.pgpx.model.Table;
import dev.pgpx.model.Version;

/** A record with a version, and a collection. */
@Table
record Journal(@GeneratedId long id, String name, @Version long version, Many<Entry> entries) {
    Journal named(String other) {
        return new Journal(id, other, version, entries);
    }

    /** A line of a journal. */
    @Table(name = "journal_entry")
    record Entry(@GeneratedId long id, One<Journal> journal, String text) {}
}
