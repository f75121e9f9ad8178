package dev.pgpx.conformance.documents;

import dev.pgpx.model.GeneratedId;
import dev.pgpx.model.Id;
import dev.pgpx.model.Many;
import dev.pgpx.model.ManyToMany;
import dev.pgpx.model.One;
import dev.pgpx.model.OrderBy;
import dev.pgpx.model.OrphanRule;
import dev.pgpx.model.Orphans;
import dev.pgpx.model.Table;

@Table
record Writer(
        @GeneratedId long id, String name, @OrderBy("title, id") Many<Novel> novels, @ManyToMany Many<Theme> themes) {}

@Table
record Novel(
        @GeneratedId long id,
        One<Writer> writer,
        String title,
        int price,
        @Orphans(OrphanRule.DELETE) Many<Scene> scenes) {}

@Table
record Scene(@GeneratedId long id, One<Novel> novel, String place) {}

@Table
record Theme(@Id String name, @ManyToMany(mappedBy = "themes") Many<Writer> writers) {}
