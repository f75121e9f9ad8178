package dev.pgpx.database.settings;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The constants of an enum, written by keyword. */
record Keywords<E extends Enum<E>>(Map<String, E> constants, Function<E, String> keyword) implements ValueKind<E> {
    static <E extends Enum<E>> Keywords<E> of(E[] constants, Function<E, String> keyword) {
        Map<String, E> byKeyword = new LinkedHashMap<>();
        for (E constant : constants) {
            byKeyword.put(keyword.apply(constant), constant);
        }
        return new Keywords<>(byKeyword, keyword);
    }

    @Override
    public @Nullable E parse(String text) {
        return constants.get(text);
    }

    @Override
    public boolean accepts(E value) {
        return true;
    }

    @Override
    public String show(E value) {
        return keyword.apply(value);
    }

    @Override
    public String expected() {
        return "one of " + String.join(", ", constants.keySet());
    }
}
