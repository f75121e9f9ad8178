package dev.pgpx.schema.draw;

import dev.pgpx.schema.markup.Markup;
import dev.pgpx.schema.markup.Template;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;

/** A page around an SVG. Its policy lets it load nothing, and run no script but its own. */
final class HtmlPage {
    private HtmlPage() {}

    static String of(String title, String svg) {
        String script = "\n" + Template.resource(HtmlPage.class, "drawing.js");
        return Template.fill(
                Template.resource(HtmlPage.class, "drawing.html"),
                Map.of(
                        "title", Markup.name(title.isEmpty() ? "Schema" : title),
                        "style", Template.resource(HtmlPage.class, "page.css"),
                        "hash", hash(script),
                        "script", script,
                        "svg", svg));
    }

    private static String hash(String script) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return Base64.getEncoder().encodeToString(digest.digest(script.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
