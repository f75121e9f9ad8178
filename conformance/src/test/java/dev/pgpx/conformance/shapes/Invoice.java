package dev.pgpx.conformance.shapes;

import dev.pgpx.model.GeneratedId;
import dev.pgpx.model.One;
import dev.pgpx.model.Table;
import org.jspecify.annotations.Nullable;

@Table
record Invoice(@GeneratedId long id, @Nullable One<Payment> payment) {}
