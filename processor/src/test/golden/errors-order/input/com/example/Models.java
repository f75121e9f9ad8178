package com.example;

import dev.pgpx.model.*;

@Table
record Counter(@Id int id, @Version int xmin) {}

@Table
record Marked(@Id int id, @Version @Comment("who wrote it") @Unique long xmin) {}

@Table
record Shelf(
        @Id int id,
        @OrderBy("titel desc, id") @Inverse("shelf") Many<Volume> volumes,
        @OrderBy("title sideways") @Inverse("shelf") Many<Volume> sideways,
        @OrderBy("") @Inverse("shelf") Many<Volume> blank,
        @OrderBy("title, title desc") @Inverse("shelf") Many<Volume> twice,
        @OrderBy("notes") @Inverse("shelf") Many<Volume> notes,
        @OrderBy("id") int misplaced) {}

@Table
record Volume(@Id int id, String title, One<Shelf> shelf, @OrderBy("page") Many<Note> notes) {}

@Table
record Note(@Id int id, @OrderBy("id") One<Volume> volume) {}
