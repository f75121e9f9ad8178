package dev.pgpx.database.settings;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What is wrong, each thing once, in the order in which it was met. */
final class Problems {
    private final Set<String> texts = new LinkedHashSet<>();

    void add(String text) {
        texts.add(text);
    }

    List<String> texts() {
        return List.copyOf(texts);
    }
}
