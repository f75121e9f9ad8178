package dev.pgpx.conformance.shapes;

import dev.pgpx.model.Column;
import dev.pgpx.model.Default;
import dev.pgpx.model.GeneratedId;
import dev.pgpx.model.Unique;
import java.time.Instant;

/** What several tables have in common. */
interface Numbered {
    @GeneratedId
    long id();

    @Unique
    @Column(name = "full_name", type = "varchar(100)")
    String name();

    interface Dated {
        @Default("now()")
        Instant createdAt();
    }
}
