package dev.pgpx.conformance.loading;

import dev.pgpx.model.GeneratedId;
import dev.pgpx.model.One;
import dev.pgpx.model.Table;

@Table
record Chapter(@GeneratedId long id, One<Book> book, String title) {}
