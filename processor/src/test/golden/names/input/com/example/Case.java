package com.example;

import dev.pgpx.model.*;

/** Names that meet keywords, parameters and each other. */
@dev.pgpx.model.Table(name = "select", schema = "Order")
public record Case(
        @Id int at,
        String row,
        String relations,
        String column,
        String out,
        String assigned,
        String record,
        String class_,
        @Column(name = "\"quoted\" {*/}") String comment,
        One<Case> parentURL,
        One<Case> out2,
        @Inverse("parentURL") Many<Case> MOOD,
        URLKind kind,
        String sourceHTTPServer2Name) {
    /** An enum whose constant clashes with a component. */
    public enum Mood { HAPPY }

    /** An acronym. */
    public enum URLKind { A, B }
}
