/** Faults on purpose: a proxy that breaks a network, and a ledger that tells whether the data survived it. */
@NullMarked
package dev.pgpx.testing.fault;

import org.jspecify.annotations.NullMarked;
