package dev.pgpx.examples.world;

import dev.pgpx.model.Id;
import dev.pgpx.model.Many;
import dev.pgpx.model.ManyToMany;
import dev.pgpx.model.Table;

/** With another name for a column. */
@Table
public record Language(
        @Id String code, String name, String nativeName, @ManyToMany(mappedBy = "languages") Many<Country> countries) {}
