package dev.pgpx.cli;

import dev.pgpx.cli.error.UsageException;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** What is said of words that mean nothing: it names the one that was probably meant, if few letters differ. */
final class UnknownWords {
    private UnknownWords() {}

    /** An option, perhaps with its value, which is not repeated. */
    static UsageException option(String typed, Collection<String> options, String helpCall) {
        int equals = typed.indexOf('=');
        String option = equals < 0 ? typed : typed.substring(0, equals);
        return nearest(option, options)
                .map(near -> UsageException.of("PGPX-6003", option, near, helpCall))
                .orElseGet(() -> UsageException.of("PGPX-6014", option, helpCall));
    }

    static UsageException command(String typed, Collection<String> commands) {
        return nearest(typed, commands)
                .map(near -> UsageException.of("PGPX-6002", typed, near))
                .orElseGet(() -> UsageException.of("PGPX-6012", typed));
    }

    /** A word behind the name of a group of commands. */
    static UsageException command(String group, String typed, Collection<String> commands) {
        return nearest(typed, commands)
                .map(near -> UsageException.of("PGPX-6002", group + " " + typed, group + " " + near))
                .orElseGet(() -> UsageException.of("PGPX-6012", group + " " + typed));
    }

    private static Optional<String> nearest(String typed, Collection<String> words) {
        int most = Math.max(1, typed.length() / 3);
        return words.stream()
                .filter(word -> distance(typed, word) <= most)
                .min(Comparator.comparingInt(word -> distance(typed, word)));
    }

    /** Letters to insert, delete, replace or swap with their neighbour. */
    private static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(a, b, i, j, cost);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int cheapest(String a, String b, int i, int j, int[][] cost) {
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        int best = Math.min(cost[i - 1][j - 1] + (same ? 0 : 1), 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
