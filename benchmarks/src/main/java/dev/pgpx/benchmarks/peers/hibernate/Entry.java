package dev.pgpx.benchmarks.peers.hibernate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.UUID;

/** A row that is inserted; its key comes from a sequence in steps of 1,000, as keys from identity columns forbid batches. */
@Entity
@Table(name = "entry")
public class Entry extends Row {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    @SequenceGenerator(sequenceName = "entry_pooled_seq", allocationSize = 1_000)
    private Long id;

    @Column(nullable = false)
    private UUID token;

    static Entry of(Row row) {
        Entry entry = new Entry();
        entry.token = row.token();
        entry.set(row);
        return entry;
    }

    @Override
    Long id() {
        return id;
    }

    @Override
    UUID token() {
        return token;
    }
}
