package dev.pgpx.schema.fact;

/**
 * When and whether a constraint is checked.
 *
 * @param deferrable whether a transaction may have it checked at its end
 * @param initiallyDeferred whether that is so without being said
 * @param validated whether all rows are known to satisfy it
 * @param enforced whether it is checked at all; false only on servers from 18
 */
public record Enforcement(boolean deferrable, boolean initiallyDeferred, boolean validated, boolean enforced) {
    /** At once, always. */
    public static final Enforcement DEFAULT = new Enforcement(false, false, true, true);
}
