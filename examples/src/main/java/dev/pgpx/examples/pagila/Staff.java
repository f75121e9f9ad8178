package dev.pgpx.examples.pagila;

import dev.pgpx.model.Column;
import dev.pgpx.model.Default;
import dev.pgpx.model.GeneratedId;
import dev.pgpx.model.One;
import dev.pgpx.model.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A member of the staff.
 *
 * @param id its key
 * @param firstName the first name
 * @param lastName the last name
 * @param address where they live
 * @param email their e-mail address
 * @param store where they work
 * @param active whether they still do
 * @param username by what name they log in
 * @param password a hash of the password
 * @param lastUpdate when it was changed last
 */
@Table
public record Staff(
        @GeneratedId @Column(name = "staff_id") int id,
        String firstName,
        String lastName,
        @Column(name = "address_id") One<Address> address,
        @Nullable String email,
        @Column(name = "store_id") One<Store> store,
        @Default("true") boolean active,
        String username,
        @Nullable @Column(sensitive = true) String password,
        @Default("now()") Instant lastUpdate) {}
