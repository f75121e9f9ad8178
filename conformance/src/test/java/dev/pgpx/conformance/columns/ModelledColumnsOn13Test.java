package dev.pgpx.conformance.columns;

import dev.pgpx.testing.PgpxTest;

/** What models say means the same on the oldest server. */
@PgpxTest(version = 13)
class ModelledColumnsOn13Test extends ModelledColumnsTest {}
