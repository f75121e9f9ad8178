package dev.pgpx.settings;

import dev.pgpx.database.settings.Nearest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The keys of all sections that are known. Immutable. */
final class KnownKeys {
    private static final String DATABASE = PgpxSections.DATABASE + ".";

    private final Map<String, SettingsSection> sections = new LinkedHashMap<>();

    KnownKeys(List<SettingsSection> all) {
        all.forEach(section -> sections.put(section.name(), section));
    }

    boolean isSection(String name) {
        return sections.containsKey(name);
    }

    Iterable<SettingsSection> sections() {
        return sections.values();
    }

    /** The nearest of the sections; null when none is near. */
    @Nullable
    String nearestSection(String name) {
        String nearest = Nearest.of(name, sections.keySet());
        return name.equals(nearest) ? null : nearest;
    }

    /** The key as it is known; empty for keys of applications, and for those that a section lacks. */
    Optional<SettingKey> find(String key) {
        SettingsSection section = sections.get(sectionOf(key));
        String name = key.substring(key.indexOf('.') + 1);
        return section == null || key.indexOf('.') < 0
                ? Optional.empty()
                : section.keys().stream().filter(each -> each.matches(name)).findFirst();
    }

    /** The full key of one whose section {@code database} may have been left out. */
    String full(String key) {
        return !isSection(sectionOf(key)) && find(DATABASE + key).isPresent() ? DATABASE + key : key;
    }

    /** The key of a variable's name behind {@code PGPX_}; empty when none is known. */
    Optional<String> ofVariable(String name) {
        for (SettingsSection section : sections.values()) {
            for (SettingKey key : section.keys()) {
                Optional<String> found = ofVariable(name, section.name() + ".", key);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> ofVariable(String name, String section, SettingKey key) {
        boolean mayBeShort = section.equals(DATABASE);
        for (String prefix : mayBeShort ? List.of("", section) : List.of(section)) {
            Optional<String> found = isAny(key) ? anyOf(name, prefix, key) : oneOf(name, prefix, key);
            if (found.isPresent()) {
                return found.map(each -> section + each);
            }
        }
        return Optional.empty();
    }

    /** Whether all names are known to it, whatever they are. */
    private static boolean isAny(SettingKey key) {
        return key.isOpen() && key.names().isEmpty();
    }

    private static Optional<String> oneOf(String name, String prefix, SettingKey key) {
        return key.all().stream()
                .filter(each -> name.equals(variable(prefix + each)))
                .findFirst();
    }

    private static Optional<String> anyOf(String name, String prefix, SettingKey key) {
        String wanted = variable(prefix + key.prefix());
        return name.startsWith(wanted) && name.length() > wanted.length()
                ? Optional.of(key.prefix() + name.substring(wanted.length()).toLowerCase(Locale.ROOT))
                : Optional.empty();
    }

    /** What stands behind {@code PGPX_} for a key. */
    static String variable(String key) {
        return key.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }

    static String sectionOf(String key) {
        int dot = key.indexOf('.');
        return dot < 0 ? key : key.substring(0, dot);
    }

    /** The keys of a section, with it. */
    List<String> keysOf(String section) {
        return all(section).stream()
                .flatMap(key -> key.all().stream())
                .map(name -> section + "." + name)
                .toList();
    }

    private List<SettingKey> all(String section) {
        SettingsSection known = sections.get(section);
        return known == null ? List.of() : known.keys();
    }

    /** Whether a value of the key is kept back. */
    boolean isSecret(String key) {
        Optional<SettingKey> known = find(key);
        return known.isPresent() ? known.get().kind() == SettingKind.SECRET : MaskedText.isSecret(key);
    }

    /** Checks that a section that is known has the key; says what is wrong otherwise. */
    boolean check(String key, String place, ProblemList problems) {
        String section = sectionOf(key);
        if (!isSection(section)) {
            return true;
        }
        if (key.equals(section)) {
            problems.add(place, "PGPX-2208", section);
            return false;
        }
        if (find(key).isPresent()) {
            return true;
        }
        unknown(key, section, place, problems);
        return false;
    }

    /** Says which may have been meant; of names below a key the nearest name counts, not what stands before it. */
    private void unknown(String key, String section, String place, ProblemList problems) {
        String name = key.substring(section.length() + 1);
        Optional<SettingKey> above = all(section).stream()
                .filter(each -> !each.names().isEmpty() && name.startsWith(each.prefix()))
                .findFirst();
        String prefix = above.map(each -> section + "." + each.prefix()).orElse("");
        String nearest = above.isPresent()
                ? Nearest.of(key.substring(prefix.length()), above.get().names())
                : Nearest.of(key, keysOf(section));
        if (nearest != null && !nearest.equals(key)) {
            problems.add(place, "PGPX-2207", key, prefix + nearest);
        } else if (above.isPresent()) {
            problems.add(place, "PGPX-2238", key, above.get().does());
        } else {
            problems.add(place, "PGPX-2209", key, section);
        }
    }
}
