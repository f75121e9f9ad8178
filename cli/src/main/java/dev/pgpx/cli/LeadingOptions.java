package dev.pgpx.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Options before the command's word. They mean what they mean behind it, and are put there; that a command does not have them
 * is found out then.
 *
 * @param options them, with their values
 * @param rest the command's word, and what follows
 */
record LeadingOptions(List<String> options, List<String> rest) {
    private static final Set<String> ALONE =
            Set.of("-v", "-vv", "--verbose", "-q", "--quiet", "--no-color", "-y", "--yes", "--embedded");

    private static final Set<String> WITH_VALUE = Set.of("--url", "--profile", "--config", "--format", "--log-format");

    static LeadingOptions of(List<String> args) {
        List<String> options = new ArrayList<>();
        int at = 0;
        while (at < args.size() && args.get(at).startsWith("-") && !isWord(args.get(at))) {
            String option = args.get(at);
            String name = option.split("=", 2)[0];
            if (!ALONE.contains(name) && !WITH_VALUE.contains(name)) {
                throw UnknownWords.option(option, all(), "pgpx help");
            }
            int next = WITH_VALUE.contains(name) && name.equals(option) ? at + 2 : at + 1;
            int end = Math.min(next, args.size());
            options.addAll(args.subList(at, end));
            at = end;
        }
        return new LeadingOptions(options, args.subList(at, args.size()));
    }

    /** Whether it may stand before a command. */
    static boolean isOne(String option) {
        return ALONE.contains(option) || WITH_VALUE.contains(option);
    }

    /** Those that take the place of a command. */
    private static boolean isWord(String option) {
        return option.equals("--version") || option.equals("-V") || option.equals("--help") || option.equals("-h");
    }

    private static Set<String> all() {
        Set<String> all = new TreeSet<>(Set.of("--help", "--version"));
        all.addAll(ALONE);
        all.addAll(WITH_VALUE);
        return all;
    }
}
