package dev.pgpx.examples.pagila;

import dev.pgpx.model.Column;
import dev.pgpx.model.Default;
import dev.pgpx.model.GeneratedId;
import dev.pgpx.model.Table;
import java.time.Instant;

/**
 * A language of films.
 *
 * @param id its key
 * @param name its name
 * @param lastUpdate when it was changed last
 */
@Table
public record Language(
        @GeneratedId @Column(name = "language_id") int id,
        @Column(type = "character(20)") String name,
        @Default("now()") Instant lastUpdate) {}
