package com.example;

import dev.pgpx.model.*;

@Table
record Point(@Id int x, @Id int y) {}

@Table
record Marker(
        @GeneratedId long id,
        @Column(name = "p") One<Point> named,
        @Default("0") One<Point> byDefault,
        @ManyToMany Many<Point> points,
        int sameX,
        One<Point> same) {}
