package dev.pgpx.testing;

import dev.pgpx.testing.error.TestingException;
import dev.pgpx.testing.server.BuildFolder;
import dev.pgpx.testing.server.ServerChoice;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * What a run is told from outside: configuration parameters of JUnit, which system properties are, then the environment.
 *
 * @param context finds them
 */
record RunSettings(ExtensionContext context) {
    private static final int DEFAULT_VERSION = 18;

    private Optional<String> setting(String name) {
        return context.getConfigurationParameter(name)
                .or(() -> Optional.ofNullable(System.getenv(
                        name.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_'))))
                .filter(value -> !value.isBlank());
    }

    boolean keepsFailed() {
        return setting("pgpx.test.keep-failed").map(Boolean::parseBoolean).orElse(false);
    }

    /** Which server a class uses that asks for it so. */
    ServerChoice server(int version, @Nullable PgpxServer asked) {
        boolean bare = version == 0 && (asked == null || (!asked.own() && asked.parameters().length == 0));
        Optional<String> url = Optional.ofNullable(asked)
                .map(PgpxServer::url)
                .filter(text -> !text.isEmpty())
                .or(() -> bare ? setting("pgpx.test.url") : Optional.empty());
        return url.map(ServerChoice::at)
                .orElseGet(() -> new ServerChoice(
                        null,
                        version == 0 ? version() : version,
                        asked != null && asked.own() ? null : data(),
                        setting("pgpx.test.folder").map(Path::of).orElse(null),
                        asked == null ? Map.of() : parameters(asked.parameters())));
    }

    private int version() {
        return setting("pgpx.test.server").map(Integer::parseInt).orElse(DEFAULT_VERSION);
    }

    /** Where what is kept lies: a server that is thrown away keeps nothing. */
    private @Nullable Path data() {
        Optional<Path> kept =
                keepsFailed() ? BuildFolder.of(Path.of("")).map(build -> build.resolve("kept")) : Optional.empty();
        return setting("pgpx.test.data")
                .map(Path::of)
                .map(Path::toAbsolutePath)
                .or(() -> kept)
                .orElse(null);
    }

    private static Map<String, String> parameters(String... texts) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String text : texts) {
            int equals = text.indexOf('=');
            if (equals < 1) {
                throw TestingException.of("PGPX-6512", text);
            }
            parameters.put(
                    text.substring(0, equals).strip(),
                    text.substring(equals + 1).strip());
        }
        return parameters;
    }
}
