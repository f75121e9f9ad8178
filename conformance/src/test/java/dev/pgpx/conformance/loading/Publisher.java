package dev.pgpx.conformance.loading;

import dev.pgpx.model.GeneratedId;
import dev.pgpx.model.Table;

@Table
record Publisher(@GeneratedId long id, String name) {}
