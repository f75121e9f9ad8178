package dev.pgpx.conformance;

import dev.pgpx.model.Id;
import dev.pgpx.model.Many;
import dev.pgpx.model.ManyToMany;
import dev.pgpx.model.Table;

@Table
public record Tag(@Id String name, @ManyToMany(mappedBy = "tags") Many<Author> authors) {}
