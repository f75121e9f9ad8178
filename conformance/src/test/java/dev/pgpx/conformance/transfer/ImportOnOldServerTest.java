package dev.pgpx.conformance.transfer;

import dev.pgpx.testing.PgpxTest;

/** The oldest server takes {@code \.} in CSV for the end of the data, and says other things of lines. */
@PgpxTest(version = 13)
class ImportOnOldServerTest extends ImportTest {}
