package com.example;

import dev.pgpx.model.*;
import dev.pgpx.types.Extended;
import dev.pgpx.types.Range;
import dev.pgpx.types.TimeOfDay;
import dev.pgpx.types.TimeWithOffset;
import java.math.BigDecimal;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Table
public record Everything(
        @Id UUID id,
        boolean flag,
        Boolean boxedFlag,
        @Nullable Boolean nullableFlag,
        short small,
        Short boxedSmall,
        int number,
        Integer boxedNumber,
        @Nullable Integer nullableNumber,
        Optional<Integer> optionalNumber,
        long big,
        Long boxedBig,
        float real,
        Float boxedReal,
        double precise,
        Double boxedPrecise,
        BigDecimal exact,
        String text,
        byte[] bytes,
        byte @Nullable [] nullableBytes,
        LocalDate date,
        LocalTime time,
        LocalDateTime local,
        Instant instant,
        OffsetDateTime offset,
        TimeOfDay midnight,
        TimeWithOffset zoned,
        Extended<LocalDate> until,
        Extended<LocalDateTime> untilLocal,
        Extended<Instant> untilInstant,
        dev.pgpx.types.Json rawJson,
        List<dev.pgpx.types.Json> rawJsons,
        Weekday day,
        List<Boolean> flags,
        List<Long> bigs,
        List<UUID> uuids,
        List<Weekday> days,
        List<Range<LocalDate>> periods,
        List<byte[]> blobs,
        Optional<List<String>> words,
        Range<Integer> int4,
        Range<Long> int8,
        Range<BigDecimal> num,
        Range<LocalDateTime> ts,
        @Nullable Range<Instant> tstz,
        @Json int[] json,
        @Json int scalar,
        @Json Optional<Map<String, ? extends Number>> document,
        @Json List<String> strings,
        List<String> texts) {}
