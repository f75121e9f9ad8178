package dev.pgpx.schema.dictionary;

import dev.pgpx.schema.markup.Markup;
import dev.pgpx.schema.markup.Template;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes a page that needs nothing besides itself, with what it contains on its side. */
final class HtmlDocument implements Document {
    private final String title;
    private final StringBuilder contents = new StringBuilder();
    private final StringBuilder out = new StringBuilder();

    HtmlDocument(String title) {
        this.title = title;
    }

    @Override
    public void heading(int level, List<Span> title, String anchor) {
        String tag = "h" + level;
        out.append('<').append(tag);
        if (!anchor.isEmpty()) {
            out.append(" id=\"").append(anchor).append('"');
            contents.append("<a class=\"l%d\" href=\"#%s\">".formatted(level, anchor));
            title.forEach(span -> contents.append(Markup.name(span.text())));
            contents.append("</a>\n");
        }
        out.append('>').append(line(title)).append("</").append(tag).append(">\n");
    }

    @Override
    public void paragraph(List<Span> text) {
        out.append("<p>").append(line(text)).append("</p>\n");
    }

    @Override
    public void listing(String sql) {
        out.append("<pre>")
                .append(sql.strip().lines().map(Markup::escape).collect(Collectors.joining("\n")))
                .append("</pre>\n");
    }

    @Override
    public void list(List<List<Span>> items) {
        out.append("<ul>\n");
        items.forEach(item -> out.append("<li>").append(line(item)).append("</li>\n"));
        out.append("</ul>\n");
    }

    @Override
    public void table(List<String> heads, List<List<List<Span>>> rows) {
        out.append("<table>\n<tr>");
        heads.forEach(head -> out.append("<th>").append(Markup.name(head)).append("</th>"));
        out.append("</tr>\n");
        for (List<List<Span>> row : rows) {
            out.append("<tr>");
            row.forEach(cell -> out.append("<td>").append(line(cell)).append("</td>"));
            out.append("</tr>\n");
        }
        out.append("</table>\n");
    }

    @Override
    public String text() {
        return Template.fill(
                Template.resource(HtmlDocument.class, "dictionary.html"),
                Map.of(
                        "title", Markup.name(title),
                        "style", Template.resource(HtmlDocument.class, "dictionary.css"),
                        "contents", contents.toString(),
                        "body", out.toString()));
    }

    private static String line(List<Span> spans) {
        return spans.stream().map(HtmlDocument::span).collect(Collectors.joining());
    }

    private static String span(Span span) {
        if (span.text().isEmpty()) {
            return "";
        }
        String text = span.code()
                ? "<code>" + Markup.name(span.text()) + "</code>"
                : span.text().lines().map(Markup::name).collect(Collectors.joining("<br>"));
        return span.anchor().isEmpty() ? text : "<a href=\"#" + span.anchor() + "\">" + text + "</a>";
    }
}
