package com.example;

import dev.pgpx.model.Column;
import dev.pgpx.model.Id;
import dev.pgpx.model.One;
import dev.pgpx.model.Table;
import dev.pgpx.types.*;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

/** Columns of other types than the default ones, and with limits. */
@Table
public record Product(
        @Id @Column(type = "character(3)") String code,
        @Column(type = "varchar(200)") String name,
        @Column(type = "CHARACTER  VARYING ( 200 )") String label,
        @Column(type = "pg_catalog.varchar") String free,
        @Column(type = "citext") String email,
        @Column(type = "char") String letter,
        @Column(type = "numeric(10, 2)") BigDecimal price,
        @Column(type = "numeric(10,2)") @Nullable BigDecimal oldPrice,
        @Column(type = "decimal(8)") BigDecimal whole,
        @Column(type = "numeric(3,-2)") dev.pgpx.types.Numeric hundreds,
        @Column(type = "numeric(5, 2)") double weight,
        @Column(type = "numeric(10, 2)") Optional<Double> height,
        @Column(type = "numeric") long count,
        @Column(type = "numeric(40)") BigInteger huge,
        @Column(type = "bigint") int wide,
        @Column(type = "oid") long oid,
        @Column(type = "timestamp(3)") LocalDateTime local,
        @Column(type = "timestamp(3) with time zone") Instant instant,
        @Column(type = "timestamptz(0)") Extended<Instant> until,
        @Column(type = "time(3)") LocalTime time,
        @Column(type = "timetz(3)") TimeWithOffset zoned,
        @Column(type = "interval(3)") Duration duration,
        @Column(type = "interval(0)") Interval interval,
        @Column(type = "bit(8)") Bits mask,
        @Column(type = "bit") Bits flag,
        @Column(type = "varbit(64)") Bits bits,
        @Column(type = "numeric(10, 2)[]") List<BigDecimal> prices,
        @Column(type = "varchar(20)[]") List<String> tags,
        @Column(type = "numeric[]") List<Double> ratios,
        @Column(type = "bigint[]") long[] numbers,
        @Column(type = "int8range") Range<Long> range,
        @Column(type = "json") dev.pgpx.types.Json raw,
        @dev.pgpx.model.Json @Column(type = "json") List<String> words,
        @dev.pgpx.model.Json List<String> otherWords,
        @Column(type = "hstore") Map<String, String> attributes,
        @Column(type = "my_domain") String domain,
        @Column(type = "geometry(Point, 4326)") String place,
        One<Product> parent) {}
