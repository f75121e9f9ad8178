package dev.pgpx.examples.world;

import dev.pgpx.model.Id;
import dev.pgpx.model.Many;
import dev.pgpx.model.Table;

/**
 * A currency, of today or of the past.
 *
 * @param code its three letters of ISO 4217
 * @param name its English name
 * @param decimals how many digits its amounts have after the point
 * @param tenders where and when it is or was used
 */
@Table
public record Currency(@Id String code, String name, int decimals, Many<Tender> tenders) {}
