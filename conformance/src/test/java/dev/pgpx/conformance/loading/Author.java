package dev.pgpx.conformance.loading;

import dev.pgpx.model.GeneratedId;
import dev.pgpx.model.Many;
import dev.pgpx.model.ManyToMany;
import dev.pgpx.model.One;
import dev.pgpx.model.Table;
import org.jspecify.annotations.Nullable;

@Table
record Author(
        @GeneratedId long id,
        String name,
        @Nullable One<Publisher> publisher,
        Many<Book> books,
        @ManyToMany Many<Tag> tags) {}
