package dev.pgpx.database.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes the tables of {@code docs/reference/settings.md} of the same lists that the settings are read by. */
final class SettingsReference {
    /** Keys that libpq has under the same name; as parameters of URLs all keys are known. */
    private static final Set<String> LIBPQ = Set.of("host", "port", "user", "password");

    private SettingsReference() {}

    static String table() {
        StringBuilder table = new StringBuilder(
                "| key | builder | in a URL | default | values | what it does |\n|---|---|---|---|---|---|\n");
        List<Setting<?>> all = new ArrayList<>(SettingKeys.all().values());
        all.add(SettingKeys.parameter("NAME"));
        all.forEach(setting -> table.append(row(setting)));
        return table.toString();
    }

    private static String row(Setting<?> setting) {
        return "| "
                + String.join(
                        " | ",
                        List.of(
                                "`" + setting.key() + "`",
                                "`" + setting.method().replaceFirst("\\..*", "") + "`",
                                urlNames(setting),
                                setting.standardText().replace('"', '`'),
                                setting.kind().expected(),
                                setting.does()))
                + " |\n";
    }

    private static String urlNames(Setting<?> setting) {
        return UrlParameters.all().values().stream()
                .filter(parameter -> parameter.setting().key().equals(setting.key()))
                .map(UrlParameter::name)
                .filter(name -> !name.equals(setting.key()) || LIBPQ.contains(name))
                .map(name -> "`" + name + "`")
                .collect(Collectors.joining(", "));
    }
}
