package dev.pgpx.conformance;

import dev.pgpx.model.Column;
import dev.pgpx.model.Id;
import dev.pgpx.model.Table;
import dev.pgpx.types.Bits;
import dev.pgpx.types.Interval;
import dev.pgpx.types.Json;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;

/** A model whose columns have limits, or other types than the default ones. */
@Table
public record Parcel(
        @Id @Column(type = "character(3)") String code,
        @Column(type = "varchar(5)") String name,
        @Column(type = "numeric(10,2)") BigDecimal price,
        @Column(type = "numeric(5,2)") double weight,
        @Column(type = "numeric(20)") long number,
        @Column(type = "bigint") int count,
        @Column(type = "timestamp(3)") LocalDateTime local,
        @Column(type = "timestamptz(0)") Instant sent,
        @Column(type = "time(3)") LocalTime time,
        @Column(type = "interval(3)") Interval duration,
        @Column(type = "bit(4)") Bits mask,
        @Column(type = "bit varying(4)") Bits flags,
        @Column(type = "numeric(10,2)[]") List<BigDecimal> prices,
        long[] sizes,
        @Column(type = "json") Json raw) {}
