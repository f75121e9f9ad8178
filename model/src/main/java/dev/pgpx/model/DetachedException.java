package dev.pgpx.model;

/**
 * A relation that is not loaded, and that belongs to no result of a database that it could be loaded from: it was made by
 * hand, by {@link One#key} or {@link Many#unloaded}, or read without a database. Read its owner with {@code load(…)}, or ask
 * for the other records by a query of its own.
 */
public final class DetachedException extends IllegalStateException {
    private final String relation;

    DetachedException(String relation) {
        super("PGPX-1701: " + relation + " is not loaded, and belongs to no result of a database\n"
                + "  expected a relation that a query has read\n"
                + "  Read its owner with load(...), or ask for the other records by a query of its own.");
        this.relation = relation;
    }

    /**
     * Which relation.
     *
     * @return its name, qualified by its table and with its column where it has one; where it was made by hand, how that was done
     */
    public String relation() {
        return relation;
    }

    /**
     * The stable code.
     *
     * @return {@code PGPX-1701}
     */
    public String code() {
        return "PGPX-1701";
    }
}
