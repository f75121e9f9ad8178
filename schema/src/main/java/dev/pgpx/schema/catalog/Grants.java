package dev.pgpx.schema.catalog;

import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What one role may do with one object, now and from the start. */
final class Grants {
    private final TreeMap<String, Boolean> now = new TreeMap<>();
    private final TreeMap<String, Boolean> before = new TreeMap<>();

    /** Notes a privilege; the same from two grantors is grantable when one of them is. */
    void add(String privilege, boolean grantable, boolean isNow) {
        (isNow ? now : before).merge(privilege, grantable, Boolean::logicalOr);
    }

    /** Whether anything was granted or revoked. */
    boolean differs() {
        return !now.equals(before);
    }

    /** What it may and might not from the start, or with another grant option. */
    SortedSet<String> granted() {
        SortedSet<String> granted = new TreeSet<>();
        now.forEach((privilege, grantable) -> {
            if (!grantable.equals(before.get(privilege))) {
                granted.add(privilege);
            }
        });
        return granted;
    }

    /** What of that it may grant to others. */
    SortedSet<String> grantable() {
        SortedSet<String> grantable = granted();
        grantable.removeIf(privilege -> !now.getOrDefault(privilege, false));
        return grantable;
    }

    /** What it might from the start, and may not, or no more grant to others. */
    SortedSet<String> revoked() {
        SortedSet<String> revoked = new TreeSet<>();
        before.forEach((privilege, grantable) -> {
            if (!now.containsKey(privilege) || (grantable && !now.getOrDefault(privilege, false))) {
                revoked.add(privilege);
            }
        });
        return revoked;
    }
}
