package dev.pgpx.database.settings;

import java.util.function.Predicate;

/** Texts of some form. */
record Texts(String expected, Predicate<String> form) implements ValueKind<String> {
    /** What the protocol can carry and is not empty. */
    static final Texts NAME = new Texts("a name", text -> !text.isEmpty() && text.indexOf(0) < 0);

    /** What the protocol can carry. */
    static final Texts ANY = new Texts("a text without U+0000", text -> text.indexOf(0) < 0);

    @Override
    public String parse(String text) {
        return text;
    }

    @Override
    public boolean accepts(String value) {
        return form.test(value);
    }

    @Override
    public String show(String value) {
        return ShownText.of(value);
    }
}
