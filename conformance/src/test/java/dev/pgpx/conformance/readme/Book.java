package dev.pgpx.conformance.readme;

import dev.pgpx.model.GeneratedId;
import dev.pgpx.model.One;
import dev.pgpx.model.Table;
import dev.pgpx.types.Range;
import java.time.LocalDate;

@Table
record Book(@GeneratedId long id, One<Author> author, String title, Range<LocalDate> inPrint) {}
