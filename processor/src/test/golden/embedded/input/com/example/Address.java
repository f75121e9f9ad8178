package com.example;

import dev.pgpx.model.Column;
import dev.pgpx.model.Embeddable;
import dev.pgpx.model.One;
import org.jspecify.annotations.Nullable;

@Embeddable
public record Address(
        String street, @Column(name = "zip", type = "varchar(10)") String code, One<City> city, @Nullable Geo geo) {}
