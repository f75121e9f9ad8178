package dev.pgpx.types.error;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The messages of one module, by code. A code's entries in the resource bundle are {@code PGPX-nnnn} (what is wrong) and,
 * each optional, {@code PGPX-nnnn.where}, {@code PGPX-nnnn.expected} and {@code PGPX-nnnn.remedy}; all are
 * {@link MessageFormat} patterns over the same arguments, which are put in as they print, never formatted by locale.
 *
 * <p>The bundle is loaded with the first message, so a program without errors never reads it. Thread-safe.
 */
public final class MessageCatalog {
    private final Supplier<ResourceBundle> source;
    private volatile @Nullable ResourceBundle bundle;

    /**
     * A catalogue over a bundle.
     *
     * @param source loads the bundle; called from the module that owns it, once or, under contention, a few times
     */
    public MessageCatalog(Supplier<ResourceBundle> source) {
        this.source = source;
    }

    /**
     * The problem of a code.
     *
     * @param code the code
     * @param arguments what the patterns name, by position
     * @return its facts
     * @throws java.util.MissingResourceException when the catalogue lacks the code, which a test excludes
     */
    public Problem problem(String code, @Nullable Object... arguments) {
        ResourceBundle messages = messages();
        Object[] texts = Arrays.stream(arguments).map(String::valueOf).toArray();
        return new Problem(
                code,
                format(messages.getString(code), texts),
                optional(messages, code + ".where", texts),
                optional(messages, code + ".expected", texts),
                optional(messages, code + ".remedy", texts));
    }

    /**
     * Several problems as one, so that all of them are told at once.
     *
     * @param code the code for several, whose message is given how many there are, and a paragraph with each
     * @param problems what is wrong, at least one
     * @return the only one, or one that tells all of them
     */
    public Problem together(String code, List<Problem> problems) {
        return problems.size() == 1
                ? problems.get(0)
                : problem(
                        code,
                        problems.size(),
                        problems.stream().map(MessageCatalog::paragraph).collect(Collectors.joining("\n")));
    }

    private static String paragraph(Problem problem) {
        String where = problem.where() == null ? "" : problem.where() + ": ";
        String expected =
                problem.expected() == null ? "" : "\n  " + problem.expected().replace("\n", "\n  ");
        String remedy = problem.remedy() == null ? "" : "\n  " + problem.remedy();
        return where + problem.code() + " " + problem.what() + expected + remedy;
    }

    private ResourceBundle messages() {
        ResourceBundle loaded = bundle;
        if (loaded == null) {
            loaded = source.get();
            bundle = loaded;
        }
        return loaded;
    }

    private static @Nullable String optional(ResourceBundle messages, String key, Object[] arguments) {
        return messages.containsKey(key) ? format(messages.getString(key), arguments) : null;
    }

    private static String format(String pattern, Object[] arguments) {
        return new MessageFormat(pattern, Locale.ROOT).format(arguments);
    }
}
