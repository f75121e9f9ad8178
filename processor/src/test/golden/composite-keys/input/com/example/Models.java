package com.example;

import dev.pgpx.model.*;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Table
record Country(@Id String code) {}

@Table
record Purchase(@Id One<Country> country, @Id int number, Many<Line> lines, @Inverse("purchase") One<Invoice> invoice) {}

@Table
record Line(
        @Id One<Purchase> purchase,
        @Id short position,
        @Inverse("line") @OrderBy("line desc, id") @Orphans(OrphanRule.DETACH) Many<Remark> remarks) {}

@Table
record Remark(
        @GeneratedId long id,
        @Nullable @OnDelete(DeleteRule.SET_NULL) One<Line> line,
        Optional<One<Line>> other,
        @Embedded Place place) {}

record Place(One<Purchase> purchase) {}

@Table
record Invoice(@Id String number, @Unique One<Purchase> purchase) {}

@Table
record Flight(@Id One<Country> from, @Id One<Country> to) {}

@View(Remark.class)
record RemarkCard(long id, @Nullable LineCard line, @Path("place.purchaseNumber") int number) {}

@View(Line.class)
record LineCard(short position, java.util.List<RemarkLine> remarks) {}

@View(Remark.class)
record RemarkLine(long id) {}
