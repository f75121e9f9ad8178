package dev.pgpx.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Divides a command line into words as a shell does, as far as white space and the two quotation marks go. */
final class CommandWords {
    private static final Pattern WORD = Pattern.compile("(?:[^\\s\"']|\"[^\"]*\"|'[^']*')+");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"|'([^']*)'");

    private CommandWords() {}

    static List<String> split(String line) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(line);
        while (word.find()) {
            words.add(QUOTED.matcher(word.group()).replaceAll(quoted -> {
                String text = quoted.group(1) != null ? quoted.group(1) : quoted.group(2);
                return Matcher.quoteReplacement(text);
            }));
        }
        return words;
    }
}
