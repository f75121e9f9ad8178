package dev.pgpx.database.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The constants of an enum, written by keyword: {@code verify-full} for {@code VERIFY_FULL}. */
record Keywords<E extends Enum<E>>(List<E> constants) implements ValueKind<E> {
    static <E extends Enum<E>> Keywords<E> of(E[] constants) {
        return new Keywords<>(List.of(constants));
    }

    private static String keyword(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public @Nullable E parse(String text) {
        for (E constant : constants) {
            if (keyword(constant).equals(text)) {
                return constant;
            }
        }
        return null;
    }

    @Override
    public boolean accepts(E value) {
        return true;
    }

    @Override
    public String show(E value) {
        return keyword(value);
    }

    @Override
    public String expected() {
        List<String> keywords = new ArrayList<>();
        for (E constant : constants) {
            keywords.add(keyword(constant));
        }
        return "one of " + String.join(", ", keywords);
    }
}
