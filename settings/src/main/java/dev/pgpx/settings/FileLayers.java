package dev.pgpx.settings;

import dev.pgpx.database.settings.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the files of settings say for a profile. One thread at a time. */
final class FileLayers {
    private final KnownKeys keys;
    private final ProblemList problems;
    private final List<SettingsFile> files = new ArrayList<>();
    private final SettingsFile main;
    private SettingsFile ofProfile = SettingsFile.NONE;
    private final @Nullable String profile;

    FileLayers(ConfigFiles found, @Nullable Profile profile, KnownKeys keys, ProblemList problems) {
        this.keys = keys;
        this.problems = problems;
        this.profile = profile == null ? null : profile.name();
        main = found.main();
        if (profile != null) {
            choose(profile, found);
        }
        for (SettingsFile file : List.of(ofProfile, main)) {
            if (file.isRead()) {
                files.add(file);
                file.entries().forEach(this::check);
            }
        }
    }

    private void choose(Profile wanted, ConfigFiles found) {
        if (!Profile.isName(wanted.name())) {
            problems.add(wanted.place(), "PGPX-2213", wanted.name());
            return;
        }
        ofProfile = found.ofProfile(wanted.name());
        Set<String> known = found.profiles();
        if (!known.contains(wanted.name())) {
            problems.add(wanted.place(), "PGPX-2235", wanted.name(), String.join(", ", known));
        }
    }

    private void check(FileEntry entry) {
        if (keys.check(entry.key(), entry.keyPlace(), problems)) {
            String section = KnownKeys.sectionOf(entry.key());
            String nearest = keys.isSection(section) ? null : keys.nearestSection(section);
            if (nearest == null && Nearest.of(section, Set.of(EntryList.PROFILES)) != null) {
                nearest = EntryList.PROFILES;
            }
            if (nearest != null) {
                problems.warn(entry.keyPlace(), "PGPX-2236", section, nearest);
            }
        }
    }

    /** The layers, the strongest first, as they were written: references to variables are still in them. */
    List<List<SettingValue>> layers() {
        return List.of(
                values(ofProfile, null, SettingLayer.PROFILE_FILE),
                profile == null ? List.of() : values(main, profile, SettingLayer.PROFILE_PART),
                values(main, null, SettingLayer.FILE));
    }

    private List<SettingValue> values(SettingsFile file, @Nullable String wanted, SettingLayer layer) {
        List<SettingValue> values = new ArrayList<>();
        for (FileEntry entry : file.entries()) {
            boolean meant = wanted == null ? entry.profile() == null : wanted.equals(entry.profile());
            if (meant) {
                values.add(new SettingValue(
                        entry.key(),
                        entry.text(),
                        entry.items(),
                        keys.isSecret(entry.key()),
                        new SettingOrigin(layer, entry.place()),
                        file.folder()));
            }
        }
        return values;
    }

    /** The files that were read, the strongest first. */
    List<SettingsFile> files() {
        return files;
    }
}
