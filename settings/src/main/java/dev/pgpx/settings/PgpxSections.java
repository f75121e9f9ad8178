package dev.pgpx.settings;

import dev.pgpx.database.settings.SettingDescription;
import dev.pgpx.database.settings.Settings;
import java.util.ArrayList;
import java.util.List;

/** The sections that pgpx knows. A key of a module is one line here. */
final class PgpxSections {
    static final String DATABASE = "database";
    static final List<SettingsSection> ALL = List.of(database(), MigrateSection.section(), cli());

    private PgpxSections() {}

    private static SettingsSection database() {
        List<SettingKey> keys = new ArrayList<>();
        for (SettingDescription each : Settings.descriptions()) {
            keys.add(SettingKey.of(each.key(), kind(each), each.standard(), each.does()));
            if (each.key().equals("password")) {
                keys.add(SettingKey.of(
                        "password-file",
                        SettingKind.PATH,
                        "none",
                        "A file with the user's password and nothing else; read again for each new connection."));
            }
            if (each.key().equals("tls-key-password")) {
                keys.add(SettingKey.of(
                        "tls-key-password-file", SettingKind.PATH, "none", "A file with what opens the key's file."));
            }
        }
        keys.add(SettingKey.of(
                "options",
                SettingKind.TEXT,
                "none",
                "Parameters of sessions as libpq writes them: `-c name=value`, several with spaces between them."));
        return new SettingsSection(DATABASE, keys);
    }

    private static SettingKind kind(SettingDescription description) {
        if (description.path()) {
            return SettingKind.PATH;
        }
        return description.secret() && !description.key().equals("url") ? SettingKind.SECRET : SettingKind.TEXT;
    }

    /** Kept for options of commands; none can be set yet. */
    private static SettingsSection cli() {
        return new SettingsSection("cli", List.of());
    }
}
