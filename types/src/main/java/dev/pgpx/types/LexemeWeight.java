package dev.pgpx.types;

/**
 * How much a word counts in a text: A most, D least, which is the default. Source: <a
 * href="https://www.postgresql.org/docs/current/datatype-textsearch.html">text search types</a>.
 */
public enum LexemeWeight {
    /** Usually a title. */
    A(3),
    /** Usually a summary. */
    B(2),
    /** Between B and D. */
    C(1),
    /** Usually the body. */
    D(0);

    private final int bits;

    LexemeWeight(int bits) {
        this.bits = bits;
    }

    /** The server's number of it. */
    int bits() {
        return bits;
    }

    static LexemeWeight ofBits(int bits) {
        return switch (bits & 3) {
            case 3 -> A;
            case 2 -> B;
            case 1 -> C;
            default -> D;
        };
    }

    /** A or another letter; D without. */
    static LexemeWeight read(TextCursor cursor) {
        if (cursor.skip('A')) {
            return A;
        }
        if (cursor.skip('B')) {
            return B;
        }
        return cursor.skip('C') ? C : D;
    }
}
