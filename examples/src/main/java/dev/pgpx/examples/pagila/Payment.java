package dev.pgpx.examples.pagila;

import dev.pgpx.model.Column;
import dev.pgpx.model.Default;
import dev.pgpx.model.Id;
import dev.pgpx.model.One;
import dev.pgpx.model.Table;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * A payment. The table is partitioned by month, so the date is a part of its key.
 *
 * @param id its number
 * @param paymentDate when it was made
 * @param customer by whom
 * @param staff who took it
 * @param rental for what
 * @param amount how much
 */
@Table
public record Payment(
        @Id @Default("nextval('payment_payment_id_seq')") @Column(name = "payment_id") int id,
        @Id Instant paymentDate,
        @Column(name = "customer_id") One<Customer> customer,
        @Column(name = "staff_id") One<Staff> staff,
        @Column(name = "rental_id") One<Rental> rental,
        @Column(type = "numeric(5,2)") BigDecimal amount) {}
