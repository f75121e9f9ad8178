package dev.pgpx.examples.world;

import dev.pgpx.model.Id;
import dev.pgpx.model.Many;
import dev.pgpx.model.ManyToMany;
import dev.pgpx.model.Table;

/**
 * A group of countries: a part of a continent, or a union such as the euro zone.
 *
 * @param code three digits of UN M.49, or two letters of CLDR
 * @param name its English name
 * @param countries its members
 */
@Table
public record Region(@Id String code, String name, @ManyToMany(mappedBy = "regions") Many<Country> countries) {}
