package dev.pgpx.examples.world;

import dev.pgpx.model.Id;
import dev.pgpx.model.Many;
import dev.pgpx.model.Table;

/** Without that column again: what it said is lost. */
@Table
public record Currency(@Id String code, String name, int decimals, Many<Tender> tenders) {}
