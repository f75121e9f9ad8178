package com.example;

import dev.pgpx.model.Hierarchy;
import dev.pgpx.model.Id;
import dev.pgpx.model.Table;

@Table
@Hierarchy(discriminator = "shapeKind")
sealed interface Shape {
    record Square(@Id String name, double side) implements Shape {}

    record Circle(@Id String name, double radius) implements Shape {}
}
