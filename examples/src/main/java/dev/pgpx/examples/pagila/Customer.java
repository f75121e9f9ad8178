package dev.pgpx.examples.pagila;

import dev.pgpx.model.Column;
import dev.pgpx.model.Default;
import dev.pgpx.model.GeneratedId;
import dev.pgpx.model.Many;
import dev.pgpx.model.One;
import dev.pgpx.model.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A customer.
 *
 * @param id its key
 * @param store where they rent
 * @param firstName the first name
 * @param lastName the last name
 * @param email their e-mail address
 * @param address where they live
 * @param active whether they still rent
 * @param createDate since when they do
 * @param rentals what they rented
 */
@Table
public record Customer(
        @GeneratedId @Column(name = "customer_id") int id,
        @Column(name = "store_id") One<Store> store,
        String firstName,
        String lastName,
        @Nullable String email,
        @Column(name = "address_id") One<Address> address,
        @Default("true") @Column(name = "activebool") boolean active,
        @Default("current_date") LocalDate createDate,
        Many<Rental> rentals) {}
