package com.example;

import dev.pgpx.model.Column;
import dev.pgpx.model.Id;
import dev.pgpx.model.Json;
import dev.pgpx.model.Table;
import dev.pgpx.types.Interval;
import dev.pgpx.types.Range;
import java.math.BigDecimal;
import java.util.List;

enum Mood {
    HAPPY
}

@Table
record Misfits(
        @Id long id,
        @Column(type = "real") double rounded,
        @Column(type = "integer") String number,
        @Column(type = "text") Mood mood,
        @Column(type = "text") @Json List<String> document,
        @Column(type = "numeric(10, 2)") List<BigDecimal> list,
        @Column(type = "bigint[]") List<Integer> widened,
        @Column(type = "int4range") Range<Long> range,
        @Column(type = "interval year to month") Interval interval,
        @Column(type = "numeric(2000)") BigDecimal precise,
        @Column(type = "timestamptz(9)") java.time.Instant instant,
        @Column(type = "varchar(10, 2)") String text,
        @Column(type = "integer(4)") int display) {}
