package dev.pgpx.schema.diff;

import dev.pgpx.schema.fact.FactKey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How two schemas are compared. Immutable.
 *
 * @param renames what was renamed, as told: the keys before by the keys after; a part of a renamed table is named with the new
 *     name of the table in both
 * @param certainRenames whether a rename is also taken for granted where what is gone and what is new are the same in all but
 *     the name, and nothing else is; a column only where its table loses that one and gets that one
 */
public record DiffOptions(Map<FactKey, FactKey> renames, boolean certainRenames) {
    /** No rename is told; certain ones are found. */
    public static final DiffOptions DEFAULT = new DiffOptions(Map.of(), true);

    /** Takes a copy, in order. */
    public DiffOptions {
        renames = Collections.unmodifiableMap(new LinkedHashMap<>(renames));
    }

    /**
     * With one more rename.
     *
     * @param before what it was
     * @param after what it is
     * @return these options with it
     */
    public DiffOptions withRename(FactKey before, FactKey after) {
        Map<FactKey, FactKey> all = new LinkedHashMap<>(renames);
        all.put(before, after);
        return new DiffOptions(all, certainRenames);
    }

    /**
     * With only the renames that are told, or with those that are certain, too.
     *
     * @param found whether certain renames are found
     * @return these options with that
     */
    public DiffOptions withCertainRenames(boolean found) {
        return new DiffOptions(renames, found);
    }

    /**
     * The options for comparing the other way round.
     *
     * @return these options with each rename reversed, the last one first
     */
    public DiffOptions reversed() {
        List<Map.Entry<FactKey, FactKey>> entries = new ArrayList<>(renames.entrySet());
        Collections.reverse(entries);
        Map<FactKey, FactKey> back = new LinkedHashMap<>();
        entries.forEach(entry -> back.put(entry.getValue(), entry.getKey()));
        return new DiffOptions(back, certainRenames);
    }
}
