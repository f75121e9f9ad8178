package dev.pgpx.schema.order;

import dev.pgpx.schema.fact.FactKey;
import java.util.Locale;

/** Facts as messages name them. */
public final class KindText {
    private KindText() {}

    /**
     * The kind of a fact.
     *
     * @param key its key
     * @return {@code foreign key}
     */
    public static String of(FactKey key) {
        return key.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /**
     * The name of a fact.
     *
     * @param key its key
     * @return {@code book.author_id}
     */
    public static String name(FactKey key) {
        return key.part().isEmpty() ? key.object().toString() : key.object() + "." + key.part();
    }
}
