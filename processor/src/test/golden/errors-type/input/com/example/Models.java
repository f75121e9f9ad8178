package com.example;

import dev.pgpx.model.*;
import java.time.ZonedDateTime;
import java.util.*;
import org.jspecify.annotations.Nullable;

record Plain(String text) {}

@Table
record Types(
        @Id long id,
        Date born,
        java.sql.Timestamp seen,
        ZonedDateTime zoned,
        StringBuilder big,
        char letter,
        byte tiny,
        char[] numbers,
        String[] names,
        Set<String> tags,
        Map<String, String> map,
        Plain plain,
        Object any,
        List<List<String>> nested,
        List<? extends String> wild,
        Optional<Plain> maybe,
        Types self,
        List<Types> selves,
        OptionalInt count) {}

@Table
record Nulls(@Id long id, @Nullable int number, @Nullable byte[] bytes, @Nullable Many<Nulls> many, One<Nulls> one) {}

@Table
record Misplaced(
        @Id long id,
        @Json One<Misplaced> parent,
        @Unique @Column(name = "x") @Default("1") @Json @Id Many<Misplaced> children,
        @Inverse("parent") String text,
        @ManyToMany One<Misplaced> other,
        @Default(" ") String blank,
        @Column(type = "  ") String type) {}

@Table
record Contradicting(@GeneratedId @Default("1") long id) {}

@Table
record Secretive(@Id long id, Secret secret, @Json List<Secret> secrets, One<Misplaced> fine) {
    private enum Secret {
        ONE
    }
}
