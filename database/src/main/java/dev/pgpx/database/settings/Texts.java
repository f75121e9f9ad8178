package dev.pgpx.database.settings;

/**
 * Texts of so many characters, each of them in a range.
 *
 * @param expected what is accepted, for messages and the reference
 * @param least the fewest characters
 * @param most the most characters
 * @param low the lowest character
 * @param high the highest character
 */
record Texts(String expected, int least, int most, char low, char high) implements ValueKind<String> {
    /** What the protocol can carry and is not empty. */
    static final Texts NAME = new Texts("a name", 1, Integer.MAX_VALUE, '\u0001', Character.MAX_VALUE);

    /** What the protocol can carry. */
    static final Texts ANY = new Texts("a text without U+0000", 0, Integer.MAX_VALUE, '\u0001', Character.MAX_VALUE);

    @Override
    public String parse(String text) {
        return text;
    }

    @Override
    public boolean accepts(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) < low || value.charAt(i) > high) {
                return false;
            }
        }
        return value.length() >= least && value.length() <= most;
    }

    @Override
    public String show(String value) {
        return ShownText.of(value);
    }
}
