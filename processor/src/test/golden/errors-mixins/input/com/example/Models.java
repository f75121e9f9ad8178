package com.example;

import dev.pgpx.model.Column;
import dev.pgpx.model.Default;
import dev.pgpx.model.GeneratedId;
import dev.pgpx.model.Id;
import dev.pgpx.model.Table;

interface Titled {
    @Column(name = "title")
    String name();
}

interface Labelled {
    @Column(name = "label")
    String name();
}

interface Numbered {
    @GeneratedId
    long id();
}

@Table
record Torn(@Id long id, String name) implements Titled, Labelled {}

@Table
record Settled(@Id long id, @Column(name = "name") String name) implements Titled, Labelled {}

@Table
record Twice(@Default("1") long id) implements Numbered {}
