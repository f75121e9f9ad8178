package dev.pgpx.conformance.written;

import dev.pgpx.model.Check;
import dev.pgpx.model.Column;
import dev.pgpx.model.GeneratedId;
import dev.pgpx.model.Many;
import dev.pgpx.model.Table;
import dev.pgpx.model.Unique;
import java.time.LocalDate;
import java.util.Optional;

@Table
public record Publisher(
        @GeneratedId long id,
        @Unique @Check("char_length(name) >= 1") @Column(type = "varchar(200)") String name,
        Many<Volume> volumes,
        @Check("founded >= '1400-01-01'") Optional<LocalDate> founded) {}
