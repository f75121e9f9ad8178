package dev.pgpx.examples.world;

import dev.pgpx.model.Id;
import dev.pgpx.model.Json;
import dev.pgpx.model.Many;
import dev.pgpx.model.ManyToMany;
import dev.pgpx.model.Table;
import java.util.List;
import java.util.Map;

/**
 * A country or territory with a code of its own.
 *
 * @param code its two letters of ISO 3166
 * @param name its English name
 * @param continent where it is
 * @param population how many people live there, by CLDR's estimate
 * @param scripts in which its official languages are written there: English names, each once
 * @param names its name in several languages, by the language's code
 * @param zones its time zones
 * @param tenders the currencies that it has and had
 * @param languages those that are official in all or a part of it
 * @param regions the regions and unions that it belongs to
 */
@Table
public record Country(
        @Id String code,
        String name,
        Continent continent,
        long population,
        List<String> scripts,
        @Json Map<String, String> names,
        Many<Zone> zones,
        Many<Tender> tenders,
        @ManyToMany Many<Language> languages,
        @ManyToMany Many<Region> regions) {}
