package dev.pgpx.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says what settings are read with; every method may be left out. Nothing is read before {@link #load}. One thread at a time.
 */
public final class SettingsLoader {
    private static final String PROGRAM = "the program";

    private final Surroundings surroundings;
    private final List<SettingsSection> sections = new ArrayList<>(SettingsSection.ofPgpx());
    private final Map<String, SettingValue> given = new LinkedHashMap<>();
    private @Nullable Path config;
    private @Nullable Profile profile;

    SettingsLoader(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /**
     * The profile, over the system property {@code pgpx.profile} and the variable {@code PGPX_PROFILE}.
     *
     * @param name {@code dev}, {@code test}, {@code prod}, or one that a file has
     * @return this
     */
    public SettingsLoader profile(String name) {
        return profile(name, PROGRAM);
    }

    /**
     * The profile, with where it was asked for.
     *
     * @param name {@code dev}, {@code test}, {@code prod}, or one that a file has
     * @param origin where it was asked for, an option of a command for instance
     * @return this
     */
    public SettingsLoader profile(String name, String origin) {
        profile = new Profile(name, origin);
        return this;
    }

    /**
     * The file, in the place of the one in the working folder; over the system property {@code pgpx.config} and the variable {@code
     * PGPX_CONFIG}.
     *
     * @param file a file that is there and ends in {@code .yaml}, {@code .yml} or {@code .properties}
     * @return this
     */
    public SettingsLoader config(Path file) {
        config = file;
        return this;
    }

    /**
     * A value that counts for more than all others.
     *
     * @param key the key, such as {@code database.url}
     * @param value its value
     * @return this
     */
    public SettingsLoader set(String key, String value) {
        return set(key, value, PROGRAM);
    }

    /**
     * A value that counts for more than all others, with where it was said.
     *
     * @param key the key, such as {@code database.url}
     * @param value its value
     * @param origin where it was said, an option of a command for instance
     * @return this
     */
    public SettingsLoader set(String key, String value, String origin) {
        boolean secret = new KnownKeys(sections).isSecret(key);
        SettingOrigin from = new SettingOrigin(SettingLayer.GIVEN, origin);
        given.put(key, new SettingValue(key, value, List.of(), secret, from, surroundings.folder()));
        return this;
    }

    /**
     * A section of the application whose keys are known, so that others in it are refused.
     *
     * @param section the section; one of a name that is known replaces it
     * @return this
     */
    public SettingsLoader section(SettingsSection section) {
        sections.removeIf(known -> known.name().equals(section.name()));
        sections.add(section);
        return this;
    }

    /**
     * Reads everything.
     *
     * @return what was found
     * @throws SettingsSourceException naming all that is wrong, each with its place; nothing was opened
     */
    public ResolvedSettings load() {
        return new Loading(surroundings, new KnownKeys(sections)).load(List.copyOf(given.values()), config, profile);
    }
}
