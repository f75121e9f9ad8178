package dev.pgpx.examples.pagila;

import dev.pgpx.model.Column;
import dev.pgpx.model.Default;
import dev.pgpx.model.GeneratedId;
import dev.pgpx.model.Many;
import dev.pgpx.model.ManyToMany;
import dev.pgpx.model.Table;
import java.time.Instant;

/**
 * A category of films.
 *
 * @param id its key
 * @param name its name
 * @param lastUpdate when it was changed last
 * @param films the films in it
 */
@Table
public record Category(
        @GeneratedId @Column(name = "category_id") int id,
        String name,
        @Default("now()") Instant lastUpdate,
        @ManyToMany(mappedBy = "categories") Many<Film> films) {}
