package dev.pgpx.conformance.reference;

import dev.pgpx.model.GeneratedId;
import dev.pgpx.model.One;
import dev.pgpx.model.Table;
import dev.pgpx.types.Range;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

@Table
public record Book(
        @GeneratedId int id,
        One<Author> author,
        String title,
        int pages,
        BigDecimal price,
        LocalDate published,
        Range<LocalDate> inPrint,
        Instant addedAt) {}
