/** Notifications and advisory locks on real servers, behind real faults. */
@NullMarked
package dev.pgpx.conformance.notification;

import org.jspecify.annotations.NullMarked;
