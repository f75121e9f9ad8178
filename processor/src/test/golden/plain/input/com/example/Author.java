package com.example;

import dev.pgpx.model.*;
import dev.pgpx.types.Range;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Table
public record Author(
        @GeneratedId long id,
        String name,
        @Unique String email,
        List<String> genres,
        Mood mood,
        List<Mood> moods,
        @Json Profile profile,
        @Json Map<String, List<Integer>> scores,
        @Default("now()") Instant createdAt,
        @Nullable LocalDate died,
        Optional<String> nick,
        @Column(name = "height_cm", type = "numeric(5, 2)") @Nullable Double height,
        boolean active,
        Range<LocalDate> inPrint,
        @Nullable One<Publisher> publisher,
        Many<Book> books,
        @ManyToMany Many<Tag> tags) {}
