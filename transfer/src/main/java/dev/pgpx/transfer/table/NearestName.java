package dev.pgpx.transfer.table;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the known name that was probably meant: the fewest letters changed, case and punctuation aside. */
public final class NearestName {
    private NearestName() {}

    /**
     * The nearest of the known names.
     *
     * @param name a name that is not known
     * @param known those that are
     * @return the nearest; empty when none is near
     */
    public static Optional<String> of(String name, Collection<String> known) {
        String wanted = letters(name);
        int most = wanted.length() < 4 ? 1 : Math.max(2, wanted.length() / 3);
        return known.stream()
                .filter(each -> distance(wanted, letters(each)) <= most)
                .min(Comparator.comparingInt(each -> distance(wanted, letters(each))));
    }

    private static String letters(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[-_ ]", "");
    }

    /** Levenshtein's distance, row by row. */
    private static int distance(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j - 1], row[j]) + 1);
            }
        }
        return row[to.length()];
    }
}
