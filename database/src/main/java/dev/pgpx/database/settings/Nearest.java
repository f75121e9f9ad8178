package dev.pgpx.database.settings;

import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the known name that was probably meant: the fewest letters changed, case and punctuation aside. Thread-safe. */
public final class Nearest {
    private Nearest() {}

    /** The end of a message about a name that is not known. */
    static String hint(String name, Collection<String> known) {
        String nearest = of(name, known);
        return nearest == null ? "the settings reference lists all" : "did you mean \"" + nearest + "\"?";
    }

    /**
     * The nearest of the known names.
     *
     * @param name what was written
     * @param known the names that there are
     * @return the first of those that are equally near; null when none is near
     */
    public static @Nullable String of(String name, Collection<String> known) {
        String wanted = letters(name);
        String nearest = null;
        int least = Math.max(1, wanted.length() / 3) + 1;
        for (String candidate : known) {
            String letters = letters(candidate);
            int distance = distance(wanted, letters);
            if (distance < least && distance < Math.max(wanted.length(), letters.length())) {
                least = distance;
                nearest = candidate;
            }
        }
        return nearest;
    }

    private static String letters(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[-_. ]", "");
    }

    /** How many letters are changed, left out, added, or swapped with the next one. */
    static int distance(String from, String to) {
        int[][] rows = new int[from.length() + 1][to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            rows[0][j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            rows[i][0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int changed = rows[i - 1][j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                rows[i][j] = Math.min(changed, Math.min(rows[i][j - 1], rows[i - 1][j]) + 1);
                if (i > 1 && j > 1 && isSwapped(from, i, to, j)) {
                    rows[i][j] = Math.min(rows[i][j], rows[i - 2][j - 2] + 1);
                }
            }
        }
        return rows[from.length()][to.length()];
    }

    private static boolean isSwapped(String from, int i, String to, int j) {
        return from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
    }
}
