package dev.pgpx.types;

import java.util.Optional;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/** Finds the JSON library of the application. */
final class JsonFormats {
    private static volatile @Nullable JsonFormat found;

    private JsonFormats() {}

    /** The first one of the thread's class loader, else of pgpx's own; kept once found. */
    static Optional<JsonFormat> first() {
        JsonFormat format = found;
        if (format == null) {
            format = ServiceLoader.load(JsonFormat.class)
                    .findFirst()
                    .or(() -> ServiceLoader.load(JsonFormat.class, JsonFormats.class.getClassLoader())
                            .findFirst())
                    .orElse(null);
            found = format;
        }
        return Optional.ofNullable(format);
    }
}
