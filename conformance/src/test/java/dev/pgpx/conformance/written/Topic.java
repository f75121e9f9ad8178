package dev.pgpx.conformance.written;

import dev.pgpx.model.GeneratedId;
import dev.pgpx.model.One;
import dev.pgpx.model.Table;
import dev.pgpx.model.Unique;
import java.util.Optional;
import java.util.UUID;

@Table
public record Topic(@GeneratedId UUID id, @Unique String label, Optional<One<Topic>> parent) {}
