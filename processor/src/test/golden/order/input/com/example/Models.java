package com.example;

import dev.pgpx.model.*;
import org.jspecify.annotations.Nullable;

@Table
record Series(
        @Id int id,
        @OrderBy("year desc nulls last, publisher ASC ,title") @Orphans(OrphanRule.DELETE) Many<Volume> volumes,
        @ManyToMany @OrderBy("name") Many<Topic> topics) {}

@Table
record Volume(
        @GeneratedId long id,
        One<Series> series,
        @Column(name = "published") @Nullable Integer year,
        One<Publisher> publisher,
        String title) {}

@Table
record Publisher(@Id String name) {}

@Table
record Topic(@GeneratedId long id, String name) {}
