package dev.pgpx.query;

import dev.pgpx.model.One;

record Book(long id, One<Author> author, String title) {}
