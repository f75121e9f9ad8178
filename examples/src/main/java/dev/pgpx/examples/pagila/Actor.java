package dev.pgpx.examples.pagila;

import dev.pgpx.model.Column;
import dev.pgpx.model.Default;
import dev.pgpx.model.GeneratedId;
import dev.pgpx.model.Many;
import dev.pgpx.model.ManyToMany;
import dev.pgpx.model.Table;
import java.time.Instant;

/**
 * An actor.
 *
 * @param id its key
 * @param firstName the first name
 * @param lastName the last name
 * @param lastUpdate when it was changed last
 * @param films the films that show them
 */
@Table
public record Actor(
        @GeneratedId @Column(name = "actor_id") int id,
        String firstName,
        String lastName,
        @Default("now()") Instant lastUpdate,
        @ManyToMany(mappedBy = "actors") Many<Film> films) {}
