package dev.pgpx.settings;

import dev.pgpx.database.settings.Settings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What libpq would connect with: its environment variables, over which a service of {@code pg_service.conf} counts, and, as a last resort for
 * any server for which nobody else has a password, {@code PGPASSWORD} and the password file.
 */
final class Libpq {
    private static final String PASSWORD = "database.password";

    private final Surroundings surroundings;
    private final ProblemList problems;
    private final List<SettingValue> values;
    private final ProblemList untold;
    private final @Nullable SettingValue password;
    private final @Nullable LibpqValue passwordFile;
    private final boolean service;

    private Libpq(Surroundings surroundings, KnownKeys keys, ProblemList problems) {
        this.surroundings = surroundings;
        this.problems = problems;
        this.untold = new ProblemList();
        Map<String, LibpqValue> ofService = new ServiceFile(surroundings, problems).read();
        this.service = !ofService.isEmpty();
        Map<String, LibpqValue> parameters = new LinkedHashMap<>(LibpqVariables.read(surroundings));
        this.password = ofService.containsKey("password") ? null : password(parameters.remove("password"));
        parameters.putAll(ofService);
        this.passwordFile = parameters.get("passfile");
        this.values = new LibpqTranslation(keys, surroundings.folder(), problems, untold).translate(parameters);
    }

    static Libpq read(Surroundings surroundings, KnownKeys keys, ProblemList problems) {
        return new Libpq(surroundings, keys, problems);
    }

    private @Nullable SettingValue password(@Nullable LibpqValue value) {
        return value == null
                ? null
                : new SettingValue(PASSWORD, value.text(), List.of(), true, value.origin(), surroundings.folder());
    }

    List<SettingValue> values() {
        return values;
    }

    boolean hasService() {
        return service;
    }

    /** That of {@code PGPASSWORD}. */
    Optional<SettingValue> password() {
        return Optional.ofNullable(password);
    }

    /** Tells what cannot be honoured: only where libpq's variables lead somewhere. */
    void tellUnhonoured() {
        problems.takeWarnings(untold);
    }

    /** The password for settings that have none. */
    Optional<SettingValue> lastResort(Settings settings) {
        if (password != null) {
            return Optional.of(password);
        }
        return PasswordFile.of(surroundings, passwordFile, problems)
                .find(settings)
                .map(found -> new SettingValue(
                        PASSWORD,
                        found.password(),
                        List.of(),
                        true,
                        new SettingOrigin(SettingLayer.PASSWORD_FILE, found.place()),
                        surroundings.folder()));
    }
}
