package dev.pgpx.examples.pagila;

import dev.pgpx.model.Column;
import dev.pgpx.model.Default;
import dev.pgpx.model.GeneratedId;
import dev.pgpx.model.One;
import dev.pgpx.model.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A rental.
 *
 * @param id its key
 * @param rentalDate when it began
 * @param inventory what was rented
 * @param customer by whom
 * @param returnDate when it ended; null while it lasts
 * @param staff by whom it was given out
 * @param lastUpdate when it was changed last
 */
@Table
public record Rental(
        @GeneratedId @Column(name = "rental_id") int id,
        Instant rentalDate,
        @Column(name = "inventory_id") One<Inventory> inventory,
        @Column(name = "customer_id") One<Customer> customer,
        @Nullable Instant returnDate,
        @Column(name = "staff_id") One<Staff> staff,
        @Default("now()") Instant lastUpdate) {}
