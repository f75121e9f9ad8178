package dev.pgpx.conformance.hook;

import dev.pgpx.model.GeneratedId;
import dev.pgpx.model.One;
import dev.pgpx.model.Table;

@Table
record Novel(@GeneratedId long id, One<Writer> writer, String title) {}
