package dev.pgpx.schema.dictionary;

import dev.pgpx.schema.markup.Markup;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes Markdown with tables, as GitHub reads it. */
final class MarkdownDocument implements Document {
    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]{}#~|!]|^(?=[-+=])", Pattern.MULTILINE);
    private static final Pattern BACKTICKS = Pattern.compile("`+");

    private final StringBuilder out = new StringBuilder();

    @Override
    public void heading(int level, List<Span> title, String anchor) {
        if (!anchor.isEmpty()) {
            out.append("<a id=\"").append(anchor).append("\"></a>\n\n");
        }
        out.append("#".repeat(level))
                .append(' ')
                .append(line(title, /* cell= */ false))
                .append("\n\n");
    }

    @Override
    public void paragraph(List<Span> text) {
        out.append(line(text, /* cell= */ false)).append("\n\n");
    }

    @Override
    public void listing(String sql) {
        String fence = "`".repeat(Math.max(3, longestBackticks(sql) + 1));
        out.append(fence)
                .append("sql\n")
                .append(sql.strip())
                .append('\n')
                .append(fence)
                .append("\n\n");
    }

    @Override
    public void list(List<List<Span>> items) {
        items.forEach(
                item -> out.append("- ").append(line(item, /* cell= */ false)).append('\n'));
        out.append('\n');
    }

    @Override
    public void table(List<String> heads, List<List<List<Span>>> rows) {
        out.append("| ").append(String.join(" | ", heads)).append(" |\n");
        out.append("|---".repeat(heads.size())).append("|\n");
        for (List<List<Span>> row : rows) {
            out.append(row.stream()
                    .map(cell -> line(cell, /* cell= */ true))
                    .collect(Collectors.joining(" | ", "| ", " |\n")));
        }
        out.append('\n');
    }

    @Override
    public String text() {
        return out.toString().stripTrailing() + "\n";
    }

    private static String line(List<Span> spans, boolean cell) {
        return spans.stream().map(span -> span(span, cell)).collect(Collectors.joining());
    }

    private static String span(Span span, boolean cell) {
        if (span.text().isEmpty()) {
            return "";
        }
        String text = span.code() ? code(span.text(), cell) : plain(span.text());
        return span.anchor().isEmpty() ? text : "[" + text + "](#" + span.anchor() + ")";
    }

    private static String plain(String text) {
        String escaped = text.lines()
                .map(line -> Markup.oneLine(line)
                        .replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;"))
                .map(line -> SPECIAL.matcher(line).replaceAll("\\\\$0"))
                .collect(Collectors.joining("<br>"));
        return escaped;
    }

    /** In cells a bar ends the cell even between backticks. */
    private static String code(String text, boolean cell) {
        String line = Markup.oneLine(text);
        String fence = "`".repeat(longestBackticks(line) + 1);
        String space = line.startsWith("`") || line.endsWith("`") || line.isBlank() ? " " : "";
        String code = fence + space + line + space + fence;
        return cell ? code.replace("|", "\\|") : code;
    }

    private static int longestBackticks(String text) {
        int longest = 0;
        Matcher matcher = BACKTICKS.matcher(text);
        while (matcher.find()) {
            longest = Math.max(longest, matcher.end() - matcher.start());
        }
        return longest;
    }
}
