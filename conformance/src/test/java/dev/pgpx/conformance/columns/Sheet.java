package dev.pgpx.conformance.columns;

import dev.pgpx.model.CreatedBy;
import dev.pgpx.model.GeneratedId;
import dev.pgpx.model.Table;
import dev.pgpx.model.UpdatedBy;
import dev.pgpx.model.Version;

/** A record that tells who wrote it. */
@Table
record Sheet(
        @GeneratedId long id,
        String title,
        @Version long version,
        @CreatedBy String createdBy,
        @UpdatedBy String updatedBy) {}
