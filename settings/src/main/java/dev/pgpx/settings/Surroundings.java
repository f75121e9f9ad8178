package dev.pgpx.settings;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * All that settings take from the process and the machine, so that they can be read as somewhere else. Immutable.
 *
 * @param environment the environment variables; copied
 * @param properties the system properties of which those that begin with {@code pgpx.} are settings; {@code user.name} and {@code os.name}
 *     are looked at, too; copied
 * @param folder where {@code pgpx.yaml} is looked for, and where relative paths begin that no file says
 * @param home where libpq's files of the user are
 */
public record Surroundings(Map<String, String> environment, Map<String, String> properties, Path folder, Path home) {
    /** Copies what can be changed. */
    public Surroundings {
        environment = Map.copyOf(environment);
        properties = Map.copyOf(properties);
    }

    /**
     * Those of this process, as they are now.
     *
     * @return its environment, system properties and working folder; home is {@code HOME}, or else the property {@code user.home}
     */
    public static Surroundings ofProcess() {
        return ofProcess(System.getenv());
    }

    /**
     * Those of this process with other environment variables.
     *
     * @param environment all environment variables
     * @return the process's system properties and working folder; home is the variable {@code HOME}, or else the property {@code
     *     user.home}
     */
    public static Surroundings ofProcess(Map<String, String> environment) {
        Properties system = System.getProperties();
        Map<String, String> properties = system.stringPropertyNames().stream()
                .filter(name -> name.startsWith("pgpx.") || name.equals("user.name") || name.equals("os.name"))
                .collect(Collectors.toMap(name -> name, name -> system.getProperty(name, "")));
        String home = environment.getOrDefault("HOME", "");
        return new Surroundings(
                environment, properties, Path.of(""), Path.of(home.isEmpty() ? system.getProperty("user.home") : home));
    }

    /** A variable that says something: an empty one does not. */
    Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isEmpty());
    }

    /** A system property that says something. */
    Optional<String> property(String name) {
        return Optional.ofNullable(properties.get(name)).filter(value -> !value.isEmpty());
    }

    /** The folder where libpq looks for files of the user whose names do not begin with a dot on Windows. */
    Path postgresqlHome() {
        return isWindows() ? variable("APPDATA").map(Path::of).orElse(home).resolve("postgresql") : home;
    }

    boolean isWindows() {
        return properties.getOrDefault("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
    }

    /** A path as messages show it: from the folder on where it is inside. */
    String shown(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        Path here = folder.toAbsolutePath().normalize();
        return absolute.startsWith(here) && !absolute.equals(here)
                ? here.relativize(absolute).toString()
                : absolute.toString();
    }
}
