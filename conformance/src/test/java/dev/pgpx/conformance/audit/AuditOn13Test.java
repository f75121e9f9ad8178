package dev.pgpx.conformance.audit;

import dev.pgpx.testing.PgpxTest;

/** Histories are the same on the oldest server. */
@PgpxTest(version = 13)
class AuditOn13Test extends AuditTest {}
