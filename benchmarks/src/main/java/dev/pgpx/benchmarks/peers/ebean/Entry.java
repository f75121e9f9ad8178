package dev.pgpx.benchmarks.peers.ebean;

import io.ebean.annotation.Identity;
import io.ebean.annotation.IdentityType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A row that is inserted; its key is drawn from the column's sequence, many at a time, so that batches need return nothing. */
@Entity
@Table(name = "entry")
public class Entry extends Row {
    @Id
    @Identity(type = IdentityType.SEQUENCE, sequenceName = "entry_id_seq")
    private long id;

    @Column(nullable = false)
    private UUID token;

    static Entry of(Row row) {
        Entry entry = new Entry();
        entry.token = row.token();
        entry.set(row);
        return entry;
    }

    @Override
    long id() {
        return id;
    }

    @Override
    UUID token() {
        return token;
    }
}
