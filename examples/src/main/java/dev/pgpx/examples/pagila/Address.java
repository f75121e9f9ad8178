package dev.pgpx.examples.pagila;

import dev.pgpx.model.Column;
import dev.pgpx.model.Default;
import dev.pgpx.model.GeneratedId;
import dev.pgpx.model.One;
import dev.pgpx.model.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An address of a customer, a store or a member of the staff.
 *
 * @param id its key
 * @param line street and number
 * @param line2 more of it
 * @param district its district
 * @param city where it is
 * @param postalCode its postal code
 * @param phone a telephone number
 * @param lastUpdate when it was changed last
 */
@Table
public record Address(
        @GeneratedId @Column(name = "address_id") int id,
        @Column(name = "address") String line,
        @Nullable @Column(name = "address2") String line2,
        String district,
        @Column(name = "city_id") One<City> city,
        @Nullable String postalCode,
        String phone,
        @Default("now()") Instant lastUpdate) {}
