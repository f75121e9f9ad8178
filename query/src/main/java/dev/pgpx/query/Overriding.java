package dev.pgpx.query;

/** What an insert does with values for identity columns. */
enum Overriding {
    /** They are refused where the column is generated always. */
    NONE(""),
    /** They are taken even there. */
    SYSTEM_VALUE(" overriding system value"),
    /** They are ignored. */
    USER_VALUE(" overriding user value");

    private final String words;

    Overriding(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
