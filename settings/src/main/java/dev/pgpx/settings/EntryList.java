package dev.pgpx.settings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Collects what a file says, whatever its format; refuses what no file may say. One thread at a time. */
final class EntryList {
    static final String PROFILES = "profiles";
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_]+([.-][A-Za-z0-9_$-]+)*");
    private static final Pattern OF_PROFILE = Pattern.compile(PROFILES + "\\.([^.]+)(?:\\.(.*))?");

    private final ProblemList problems;
    private final Map<String, FileEntry> entries = new LinkedHashMap<>();
    private final Set<String> profiles = new LinkedHashSet<>();

    EntryList(ProblemList problems) {
        this.problems = problems;
    }

    /** Adds a value under its full key, that of its profile included. */
    void add(String key, String text, List<String> items, String keyPlace, String place) {
        FileEntry before = entries.get(key);
        Matcher profile = OF_PROFILE.matcher(key);
        if (!KEY.matcher(key).matches()) {
            problems.add(keyPlace, "PGPX-2210", key);
        } else if (before != null) {
            problems.add(keyPlace, "PGPX-2206", key, before.keyPlace());
        } else if (key.equals(PROFILES) || key.equals("profile")) {
            problems.add(keyPlace, key.equals(PROFILES) ? "PGPX-2211" : "PGPX-2212");
        } else if (!profile.matches()) {
            entries.put(key, new FileEntry(null, key, text, items, keyPlace, place));
        } else if (addProfile(profile.group(1), keyPlace)) {
            ofProfile(profile, key, new FileEntry(profile.group(1), "", text, items, keyPlace, place));
        }
    }

    private void ofProfile(Matcher profile, String key, FileEntry entry) {
        String rest = profile.group(2);
        if (rest == null) {
            problems.add(entry.keyPlace(), "PGPX-2211");
        } else {
            entries.put(
                    key,
                    new FileEntry(entry.profile(), rest, entry.text(), entry.items(), entry.keyPlace(), entry.place()));
        }
    }

    /** Notes a profile, even one that says nothing. */
    boolean addProfile(String name, String place) {
        if (!Profile.isName(name)) {
            problems.add(place, "PGPX-2213", name);
            return false;
        }
        profiles.add(name);
        return true;
    }

    List<FileEntry> entries() {
        return new ArrayList<>(entries.values());
    }

    Set<String> profiles() {
        return profiles;
    }
}
