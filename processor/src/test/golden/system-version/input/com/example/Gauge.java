package com.example;

import dev.pgpx.model.*;
import java.util.Optional;

@Table
public record Gauge(@GeneratedId long id, int reading, @Version long xmin) {}

@Table
record Meter(@Id String name, @Version @Column(name = "xmin") long writtenBy) {}
