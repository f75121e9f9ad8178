package dev.pgpx.examples.pagila;

import dev.pgpx.model.Column;
import dev.pgpx.model.Default;
import dev.pgpx.model.GeneratedId;
import dev.pgpx.model.Table;
import java.time.Instant;

/**
 * A country.
 *
 * @param id its key
 * @param name its name
 * @param lastUpdate when it was changed last
 */
@Table
public record Country(
        @GeneratedId @Column(name = "country_id") int id,
        @Column(name = "country") String name,
        @Default("now()") Instant lastUpdate) {}
