package dev.pgpx.examples.pagila;

import dev.pgpx.model.Column;
import dev.pgpx.model.Default;
import dev.pgpx.model.GeneratedId;
import dev.pgpx.model.One;
import dev.pgpx.model.Table;
import java.time.Instant;

/**
 * A city.
 *
 * @param id its key
 * @param name its name
 * @param country where it is
 * @param lastUpdate when it was changed last
 */
@Table
public record City(
        @GeneratedId @Column(name = "city_id") int id,
        @Column(name = "city") String name,
        @Column(name = "country_id") One<Country> country,
        @Default("now()") Instant lastUpdate) {}
