package dev.pgpx.examples.pagila;

import dev.pgpx.model.Column;
import dev.pgpx.model.Default;
import dev.pgpx.model.GeneratedId;
import dev.pgpx.model.One;
import dev.pgpx.model.Table;
import java.time.Instant;

/**
 * A store.
 *
 * @param id its key
 * @param manager who manages it
 * @param address where it is
 * @param lastUpdate when it was changed last
 */
@Table
public record Store(
        @GeneratedId @Column(name = "store_id") int id,
        @Column(name = "manager_staff_id") One<Staff> manager,
        @Column(name = "address_id") One<Address> address,
        @Default("now()") Instant lastUpdate) {}
