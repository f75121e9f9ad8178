package com.example;

import dev.pgpx.model.*;

@Table
public record Tag(@Id String name, @ManyToMany(mappedBy = "tags") Many<Author> authors) {}
