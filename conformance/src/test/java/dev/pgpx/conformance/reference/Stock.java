package dev.pgpx.conformance.reference;

import dev.pgpx.model.Id;
import dev.pgpx.model.Table;

@Table
public record Stock(@Id int bookId, int copies, String shelf) {}
