package dev.pgpx.schema.doctor;

/**
 * What a check could not see, for want of privileges mostly: that it found nothing does not mean that there is nothing.
 * Immutable.
 *
 * @param code which check
 * @param why why, and what would help
 */
public record Unseen(String code, String why) {}
