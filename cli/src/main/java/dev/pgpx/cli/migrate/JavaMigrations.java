package dev.pgpx.cli.migrate;

import dev.pgpx.cli.error.CommandException;
import dev.pgpx.migrate.file.JavaMigration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/**
 * Migrations in Java, found as services on the class path of the command and of more paths; their classes are of use until it is
 * closed.
 */
final class JavaMigrations implements AutoCloseable {
    private final URLClassLoader loader;
    private final List<JavaMigration> all;

    private JavaMigrations(URLClassLoader loader) {
        this.loader = loader;
        try {
            this.all = ServiceLoader.load(JavaMigration.class, loader).stream()
                    .map(ServiceLoader.Provider::get)
                    .toList();
        } catch (ServiceConfigurationError wrong) {
            close();
            throw CommandException.javaMigrationNotLoaded(wrong);
        }
    }

    static JavaMigrations load(List<Path> paths) {
        URL[] urls = paths.stream().map(JavaMigrations::url).toArray(URL[]::new);
        return new JavaMigrations(new URLClassLoader(urls, JavaMigrations.class.getClassLoader()));
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** All that there are. */
    List<JavaMigration> all() {
        return all;
    }

    @Override
    public void close() {
        try {
            loader.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
