package dev.pgpx.types;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the JSON library of the application. */
final class JsonFormats {
    private static volatile @Nullable JsonFormat found;

    private JsonFormats() {}

    /** That of the thread's class loader, else of pgpx's own; kept once found. */
    static JsonFormat find(String javaType) {
        JsonFormat format = found;
        if (format == null) {
            format = choose(load(Thread.currentThread().getContextClassLoader()), javaType)
                    .or(() -> choose(load(JsonFormats.class.getClassLoader()), javaType))
                    .orElseThrow(() -> ValueException.noJsonFormat(javaType));
            found = format;
        }
        return format;
    }

    private static List<JsonFormat> load(@Nullable ClassLoader loader) {
        List<JsonFormat> formats = new ArrayList<>();
        ServiceLoader.load(JsonFormat.class, loader).forEach(formats::add);
        return formats;
    }

    /**
     * The application's own comes first. Of those that pgpx brings there may be one only: each reads the annotations of its
     * library, so the order of the class path would decide what is stored.
     */
    static Optional<JsonFormat> choose(List<JsonFormat> formats, String javaType) {
        Optional<JsonFormat> own =
                formats.stream().filter(format -> !isOfPgpx(format)).findFirst();
        if (own.isEmpty() && formats.size() > 1) {
            String names = formats.stream()
                    .map(format -> format.getClass().getName())
                    .sorted()
                    .collect(Collectors.joining(", "));
            throw ValueException.severalJsonFormats(javaType, names);
        }
        return own.or(() -> formats.stream().findFirst());
    }

    private static boolean isOfPgpx(JsonFormat format) {
        return format.getClass().getName().startsWith("dev.pgpx.jackson");
    }
}
