package dev.pgpx.settings;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a file says for a key.
 *
 * @param profile the profile for which it says it; null for all
 * @param key the key, without {@code profiles.NAME}
 * @param text the value as it was written; of a list, its elements with commas between them
 * @param items the elements of a list; empty for what is none
 * @param keyPlace where the key stands
 * @param place where the value stands
 */
record FileEntry(
        @Nullable String profile, String key, String text, List<String> items, String keyPlace, String place) {}
