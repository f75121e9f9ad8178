package dev.pgpx.settings;

import java.util.List;

/**
 * A part of the settings whose keys are known: others in it are refused, with the nearest that is known. Immutable.
 *
 * @param name the section, such as {@code migrate}: lower-case letters, digits and hyphens
 * @param keys its keys, in the order of the reference
 */
public record SettingsSection(String name, List<SettingKey> keys) {
    /** Copies the keys. */
    public SettingsSection {
        keys = List.copyOf(keys);
    }

    /**
     * The sections that pgpx knows itself.
     *
     * @return {@code database}, {@code migrate} and {@code cli}, in this order
     */
    public static List<SettingsSection> ofPgpx() {
        return PgpxSections.ALL;
    }
}
