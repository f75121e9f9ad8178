package dev.pgpx.schema.draw;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** A page around an SVG. Its policy lets it load nothing, and run no script but its own. */
final class HtmlPage {
    private HtmlPage() {}

    static String of(String title, String svg) {
        String script = Markup.resource("drawing.js");
        String[] parts = Markup.resource("drawing.html").split("\\{\\{|}}", -1);
        StringBuilder page = new StringBuilder();
        for (int i = 0; i < parts.length; i++) {
            page.append(
                    switch (i % 2 == 0 ? "" : parts[i]) {
                        case "" -> parts[i];
                        case "title" -> Markup.name(title.isEmpty() ? "Schema" : title);
                        case "style" -> Markup.resource("page.css");
                        case "hash" -> hash("\n" + script);
                        case "script" -> script;
                        case "svg" -> svg;
                        default -> throw new IllegalStateException("drawing.html has an unknown part " + parts[i]);
                    });
        }
        return page.toString();
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
