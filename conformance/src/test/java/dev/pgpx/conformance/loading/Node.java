package dev.pgpx.conformance.loading;

import dev.pgpx.model.GeneratedId;
import dev.pgpx.model.Many;
import dev.pgpx.model.One;
import dev.pgpx.model.OrphanRule;
import dev.pgpx.model.Orphans;
import dev.pgpx.model.Table;
import org.jspecify.annotations.Nullable;

@Table
record Node(
        @GeneratedId long id,
        @Nullable One<Node> parent,
        String name,
        @Orphans(OrphanRule.DETACH) Many<Node> children) {}
