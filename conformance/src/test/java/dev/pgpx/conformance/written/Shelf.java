package dev.pgpx.conformance.written;

import dev.pgpx.model.Default;
import dev.pgpx.model.Id;
import dev.pgpx.model.Table;

@Table(name = "Shelves of the \"house\"", schema = "library")
public record Shelf(@Id String room, @Id int number, @Default("false") boolean wide) {}
