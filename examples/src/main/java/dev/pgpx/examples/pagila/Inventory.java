package dev.pgpx.examples.pagila;

import dev.pgpx.model.Column;
import dev.pgpx.model.Default;
import dev.pgpx.model.GeneratedId;
import dev.pgpx.model.Many;
import dev.pgpx.model.One;
import dev.pgpx.model.Table;
import java.time.Instant;

/**
 * A copy of a film, in a store.
 *
 * @param id its key
 * @param film the film
 * @param store where it is
 * @param lastUpdate when it was changed last
 * @param rentals when it was rented
 */
@Table
public record Inventory(
        @GeneratedId @Column(name = "inventory_id") int id,
        @Column(name = "film_id") One<Film> film,
        @Column(name = "store_id") One<Store> store,
        @Default("now()") Instant lastUpdate,
        Many<Rental> rentals) {}
