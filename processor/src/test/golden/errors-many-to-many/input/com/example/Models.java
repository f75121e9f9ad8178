package com.example;

import dev.pgpx.model.*;

@Table
record Song(
        @Id long id,
        @ManyToMany Many<Album> albums,
        @ManyToMany(mappedBy = "tracks") Many<Album> unknown,
        @ManyToMany(mappedBy = "songs", joinTable = "x") Many<Album> both,
        @ManyToMany(joinTable = "liked") Many<Fan> fans,
        @ManyToMany(joinTable = "liked") Many<Fan> admirers) {}

@Table
record Album(@Id long id, @ManyToMany Many<Song> songs) {}

@Table
record Fan(@Id long id, @ManyToMany(joinTable = "disliked") Many<Song> disliked, @Inverse("x") @ManyToMany Many<Fan> friends) {}

@Table
record Left(@Id long id, @ManyToMany Many<Right> rights) {}

@Table
record Right(@Id long id, @ManyToMany Many<Left> lefts) {}
