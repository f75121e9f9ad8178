package dev.pgpx.examples.world;

import dev.pgpx.model.Id;
import dev.pgpx.model.Many;
import dev.pgpx.model.ManyToMany;
import dev.pgpx.model.Table;

/**
 * A language that is official somewhere.
 *
 * @param code its code in BCP 47, without script and region
 * @param name its English name
 * @param ownName its name in itself; the English one where CLDR has none
 * @param countries where it is official
 */
@Table
public record Language(
        @Id String code, String name, String ownName, @ManyToMany(mappedBy = "languages") Many<Country> countries) {}
