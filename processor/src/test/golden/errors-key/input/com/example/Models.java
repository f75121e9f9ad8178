package com.example;

import dev.pgpx.model.*;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Table
record Twins(
        @GeneratedId long first,
        @GeneratedId long second,
        @GeneratedId long third) {}

@Table
record Document(@GeneratedId UUID id) {}

@Table
record Ghost(@Id @Nullable Long id) {}

@Table
record Spirit(@Id Optional<Long> id) {}

@Table
record Everything(
        @GeneratedId String id,
        @GeneratedId long other,
        java.util.Date born,
        @Column(name = "born") String again) {}
