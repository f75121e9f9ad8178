package dev.pgpx.query;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The options of {@code ts_headline}. Immutable; every method gives a changed copy. They are sent as a value.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/textsearch-controls.html#TEXTSEARCH-HEADLINE">Highlighting
 * Results</a>.
 *
 * @param maxWords the longest headline, in words; null for the server's 35
 * @param minWords the shortest headline; null for the server's 15
 * @param shortWord words of this length or less are dropped at both ends; null for the server's 3
 * @param maxFragments how many parts of the document to show; null for the server's 0, which stands for a single one
 * @param highlightAll whether the whole document is the headline
 * @param startMark what stands before a word that matches; null for the server's {@code <b>}
 * @param stopMark what stands after it; null for the server's {@code </b>}
 * @param delimiter what stands between parts; null for the server's {@code " ... "}
 */
public record HeadlineOptions(
        @Nullable Integer maxWords,
        @Nullable Integer minWords,
        @Nullable Integer shortWord,
        @Nullable Integer maxFragments,
        boolean highlightAll,
        @Nullable String startMark,
        @Nullable String stopMark,
        @Nullable String delimiter) {

    /** The server's defaults. */
    public static final HeadlineOptions DEFAULT = new HeadlineOptions(null, null, null, null, false, null, null, null);

    /**
     * With another length.
     *
     * @param least the shortest headline, in words
     * @param most the longest
     * @return the options
     */
    public HeadlineOptions words(int least, int most) {
        return new HeadlineOptions(most, least, shortWord, maxFragments, highlightAll, startMark, stopMark, delimiter);
    }

    /**
     * With several parts of the document.
     *
     * @param most how many
     * @param between what stands between them
     * @return the options
     */
    public HeadlineOptions fragments(int most, String between) {
        return new HeadlineOptions(maxWords, minWords, shortWord, most, highlightAll, startMark, stopMark, between);
    }

    /**
     * With other marks.
     *
     * @param start what stands before a word that matches
     * @param stop what stands after it
     * @return the options
     */
    public HeadlineOptions marks(String start, String stop) {
        return new HeadlineOptions(maxWords, minWords, shortWord, maxFragments, highlightAll, start, stop, delimiter);
    }

    /**
     * With the whole document.
     *
     * @return the options
     */
    public HeadlineOptions wholeDocument() {
        return new HeadlineOptions(maxWords, minWords, shortWord, maxFragments, true, startMark, stopMark, delimiter);
    }

    String text() {
        List<String> options = new ArrayList<>();
        add(options, "MaxWords", maxWords);
        add(options, "MinWords", minWords);
        add(options, "ShortWord", shortWord);
        add(options, "MaxFragments", maxFragments);
        add(options, "HighlightAll", highlightAll ? "true" : null);
        add(options, "StartSel", startMark);
        add(options, "StopSel", stopMark);
        add(options, "FragmentDelimiter", delimiter);
        return String.join(", ", options);
    }

    private static void add(List<String> options, String name, @Nullable Object value) {
        if (value != null) {
            String text = value.toString().replace("\"", "\"\"");
            options.add(name + "=\"" + text + "\"");
        }
    }
}
