package com.example;

import dev.pgpx.model.Column;
import dev.pgpx.model.GeneratedId;
import dev.pgpx.model.One;
import dev.pgpx.model.Table;
import dev.pgpx.types.Codec;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.PgType;
import dev.pgpx.types.Range;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Columns whose values are not for other people's eyes. */
@Table
public record Patient(
        @GeneratedId long id,
        @Column(sensitive = true) String name,
        @Column(sensitive = true) String street,
        @Column(sensitive = true) int weight,
        @Column(sensitive = true) Optional<Integer> height,
        @Column(sensitive = true, type = "numeric(5, 2)") double temperature,
        @Column(sensitive = true) List<String> notes,
        @Column(sensitive = true) Range<LocalDate> stay,
        @Column(sensitive = true) Blood blood,
        @Column(sensitive = true, type = "email", codec = Email.class) Email email,
        @Column(sensitive = true) One<Patient> mother,
        int room) {}

enum Blood {
    O,
    A
}

record Email(String text) {
    static final Codec<Email> CODEC = 
            Codecs.domain(Codecs.TEXT, PgType.named("", "email"), Email.class, Email::new, Email::text);
}
