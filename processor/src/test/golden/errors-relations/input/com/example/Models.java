package com.example;

import dev.pgpx.model.*;
import java.util.Date;

record NoTable(long id) {}

@Table
record NoKey(String name) {}

@Table
record Composite(@Id long left, @Id long right, Many<Leaf> leaves) {}

@Table
record Egg(@Id One<Hen> hen) {}

@Table
record Hen(@Id One<Egg> egg) {}

@Table
record Dated(@Id Date date) {}

@Table
@SuppressWarnings("rawtypes")
record Leaf(
        @Id long id,
        One raw,
        One<?> any,
        Many<String> texts,
        One<NoTable> noTable,
        One<NoKey> noKey,
        One<Composite> composite,
        One<Egg> egg,
        One<Dated> dated,
        @ManyToMany Many<Composite> composites) {}

@Table
record Shop(@Id long id, One<City> city, One<City> formerCity) {}

@Table
record City(
        @Id long id,
        Many<Shop> shops,
        @Inverse("town") Many<Shop> wrong,
        @Inverse("city") Many<Shop> right,
        Many<Leaf> leaves) {}
