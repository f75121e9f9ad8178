package dev.pgpx.conformance.readme;

import dev.pgpx.model.GeneratedId;
import dev.pgpx.model.Many;
import dev.pgpx.model.Table;
import java.util.List;

@Table
record Author(@GeneratedId long id, String name, List<String> genres, Many<Book> books) {}
