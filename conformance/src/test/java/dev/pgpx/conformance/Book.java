package dev.pgpx.conformance;

import dev.pgpx.model.GeneratedId;
import dev.pgpx.model.One;
import dev.pgpx.model.Table;

@Table
public record Book(@GeneratedId int id, One<Author> author, String title, int pages) {}
