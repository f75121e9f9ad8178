package dev.pgpx.cli.output;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * {@link OutputFormat#MARKDOWN}: what would be markup in the data is escaped, so that it is shown as it is; null is in
 * italics. Source: <a href="https://github.github.com/gfm/#tables-extension-">GitHub Flavored Markdown, Tables</a>.
 */
final class MarkdownRows implements RowsWriter {
    private static final String MARKUP = "\\`*_[]<>|~&$#!";

    private final PrintStream out;

    MarkdownRows(PrintStream out) {
        this.out = out;
    }

    @Override
    public void begin(List<ResultColumn> columns) {
        line(columns.stream().map(column -> escaped(column.name())).toList());
        line(columns.stream().map(column -> column.isNumber() ? "---:" : "---").toList());
    }

    @Override
    public void row(List<@Nullable String> values) {
        line(values.stream().map(MarkdownRows::cell).toList());
    }

    @Override
    public void end() {}

    private void line(List<String> cells) {
        out.print(cells.stream().collect(Collectors.joining(" | ", "| ", " |\n")));
    }

    private static String cell(@Nullable String value) {
        return value == null ? "*null*" : escaped(value);
    }

    /** Spaces at the ends would be lost anyway. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        VisibleText.oneLine(text).codePoints().forEach(c -> {
            if (MARKUP.indexOf(c) >= 0) {
                escaped.append('\\');
            }
            escaped.appendCodePoint(c);
        });
        return escaped.toString();
    }
}
