package com.example;

import dev.pgpx.model.*;

@Table
@Unique({"title", "type"})
@Check("pages > 0")
sealed interface Item {
    @GeneratedId
    long id();

    @Unique
    String title();

    Many<Note> notes();

    record Book(
            long id, String title, Many<Note> notes, @Orphans(OrphanRule.DELETE) Many<Chapter> chapters, int pages)
            implements Item {}

    record Film(long id, String title, Many<Note> notes, @ManyToMany Many<Actor> actors) implements Item {}
}

@Table
record Note(@GeneratedId long id, One<Item> item) {}

@Table
record Chapter(@GeneratedId long id, One<Item> item) {}

@Table
final class Actor {
    final @Id String name;
    final @ManyToMany(mappedBy = "actors") Many<Item> items;
    private final Many<Photo> photos;

    Actor(String name, Many<Item> items, Many<Photo> photos) {
        this.name = name;
        this.items = items;
        this.photos = photos;
    }

    Many<Photo> getPhotos() {
        return photos;
    }
}

@Table
record Photo(@GeneratedId long id, One<Actor> actor) {}
