package com.example;

import dev.pgpx.model.*;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

public interface Library {
    enum Kind { PAPER, @Label("e-book") EBOOK }

    @Table
    record Shelf(@Id @Column(type = "varchar(8)") String code, Kind kind, @Inverse("shelf") Many<Volume> volumes) {}

    @Table(schema = "store")
    record Volume(
            @GeneratedId long id,
            One<Shelf> shelf,
            Optional<One<Shelf>> formerShelf,
            @Unique @Column(name = "next") @Nullable One<Volume> sequel,
            @Inverse("sequel") Many<Volume> prequels,
            @ManyToMany Many<Volume> related,
            @ManyToMany(mappedBy = "related") Many<Volume> relatedTo) {}
}
