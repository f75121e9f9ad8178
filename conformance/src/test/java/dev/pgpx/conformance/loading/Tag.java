package dev.pgpx.conformance.loading;

import dev.pgpx.model.Id;
import dev.pgpx.model.Many;
import dev.pgpx.model.ManyToMany;
import dev.pgpx.model.Table;

@Table
record Tag(@Id String name, @ManyToMany(mappedBy = "tags") Many<Author> authors) {}
