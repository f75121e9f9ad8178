package dev.pgpx.conformance.documents;

import dev.pgpx.model.GeneratedId;
import dev.pgpx.model.Many;
import dev.pgpx.model.One;
import dev.pgpx.model.Table;
import dev.pgpx.types.Range;
import java.time.LocalDate;
import java.util.List;

@Table
record Author(@GeneratedId long id, String name, List<String> genres, Many<Book> books) {}

@Table
record Book(@GeneratedId long id, One<Author> author, String title, Range<LocalDate> inPrint) {}

record Shelf(String author, long books) {}
