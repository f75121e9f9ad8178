package dev.pgpx.conformance.audit;

import dev.pgpx.testing.PgpxTest;

/** Histories are the same on the newest server. */
@PgpxTest(version = 18)
class AuditOn18Test extends AuditTest {}
