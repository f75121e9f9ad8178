/** Notifications and advisory locks on real servers, behind real faults. */
@org.jspecify.annotations.NullMarked
package dev.pgpx.conformance.notification;
