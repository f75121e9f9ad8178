package dev.pgpx.schema.catalog;

/**
 * Something of a database that its facts do not tell. Immutable.
 *
 * @param name what it is, as the server describes it
 * @param catalog the system catalog that has it
 * @param meaning what is not told, and what that means for a copy
 * @param remedy what to do about it
 */
public record Unknown(String name, String catalog, String meaning, String remedy) {
    /** All of it, in one line. */
    @Override
    public String toString() {
        return name + " (" + catalog + "): " + meaning + ". " + remedy + ".";
    }
}
