package dev.pgpx.conformance.csv;

import dev.pgpx.model.Column;
import dev.pgpx.model.Default;
import dev.pgpx.model.GeneratedId;
import dev.pgpx.model.Hidden;
import dev.pgpx.model.One;
import dev.pgpx.model.Table;
import dev.pgpx.types.Range;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** With whatever CSV finds hard. */
@Table
@Hidden(Plant.Supply.class)
record Plant(
        @GeneratedId long id,
        String name,
        @Nullable String note,
        @Default("1") int pots,
        Optional<BigDecimal> price,
        boolean hardy,
        List<String> uses,
        @Nullable Range<LocalDate> flowering,
        @Column(name = "since") @Nullable Instant grownSince,
        @Nullable One<Plant> parent) {
    Plant {
        if (pots < 0) {
            throw new IllegalArgumentException("pots below zero");
        }
    }

    record Supply(@Nullable String supplier) {}
}
