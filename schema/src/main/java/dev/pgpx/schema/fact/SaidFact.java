package dev.pgpx.schema.fact;

/** What is said about an object: it goes when the object goes. */
public interface SaidFact extends Fact {
    /**
     * The object.
     *
     * @return its key
     */
    FactKey of();
}
