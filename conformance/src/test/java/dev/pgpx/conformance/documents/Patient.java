package dev.pgpx.conformance.documents;

import dev.pgpx.model.Column;
import dev.pgpx.model.GeneratedId;
import dev.pgpx.model.Table;

/** A record with a column that is not for other people's eyes. */
@Table
record Patient(@GeneratedId long id, @Column(sensitive = true) String name, int room) {}
