package com.example;

import dev.pgpx.model.Column;
import dev.pgpx.model.Default;
import dev.pgpx.model.GeneratedId;
import dev.pgpx.model.Table;
import dev.pgpx.model.Unique;
import java.time.Instant;

interface Numbered {
    @GeneratedId
    long id();
}

interface Named {
    @Unique
    @Column(name = "title", type = "varchar(100)")
    String name();
}

interface ShortNamed extends Named {
    @Override
    @Column(type = "varchar(20)")
    String name();
}

interface Audited {
    @Default("now()")
    Instant createdAt();
}

@Table
record Country(long id, String name, Instant createdAt) implements Numbered, Named, Audited {}

@Table
record Region(long id, String name) implements Numbered, Named, ShortNamed {}

@Table
record River(long id, @Column(name = "label") String name) implements Numbered, Named {}
