package dev.pgpx.conformance.loading;

import dev.pgpx.model.GeneratedId;
import dev.pgpx.model.Many;
import dev.pgpx.model.One;
import dev.pgpx.model.OrphanRule;
import dev.pgpx.model.Orphans;
import dev.pgpx.model.Table;

@Table
record Book(
        @GeneratedId long id,
        One<Author> author,
        String title,
        int price,
        @Orphans(OrphanRule.DELETE) Many<Chapter> chapters) {}
