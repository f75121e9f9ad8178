package dev.pgpx.cli.shell.highlight;

import dev.pgpx.cli.shell.text.Keywords;
import dev.pgpx.cli.shell.text.Token;
import dev.pgpx.cli.shell.text.Tokens;
import org.jline.reader.Highlighter;
import org.jline.reader.LineReader;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;

/** Colors SQL while it is typed: keywords, strings, numbers, comments, what nothing closes yet, commands of the shell. */
public final class SqlHighlighter implements Highlighter {
    private static final AttributedStyle PLAIN = AttributedStyle.DEFAULT;
    private static final AttributedStyle KEYWORD = AttributedStyle.BOLD.foreground(AttributedStyle.BLUE);
    private static final AttributedStyle STRING = PLAIN.foreground(AttributedStyle.GREEN);
    private static final AttributedStyle NUMBER = PLAIN.foreground(AttributedStyle.CYAN);
    private static final AttributedStyle COMMENT = PLAIN.foreground(AttributedStyle.BRIGHT | AttributedStyle.BLACK);
    private static final AttributedStyle PARAMETER = PLAIN.foreground(AttributedStyle.MAGENTA);
    private static final AttributedStyle UNCLOSED = PLAIN.foreground(AttributedStyle.RED);

    /** For any number of readers. */
    public SqlHighlighter() {}

    @Override
    public AttributedString highlight(LineReader reader, String buffer) {
        return highlight(buffer);
    }

    /** The text in colors. */
    public static AttributedString highlight(String text) {
        AttributedStringBuilder out = new AttributedStringBuilder(text.length());
        if (text.stripLeading().startsWith("\\")) {
            int end = wordEnd(text, text.indexOf('\\'));
            return out.append(text.substring(0, end), KEYWORD)
                    .append(text.substring(end))
                    .toAttributedString();
        }
        int at = 0;
        for (Token token : Tokens.of(text)) {
            out.append(text.substring(at, token.start()), PLAIN).append(token.text(), style(token));
            at = token.end();
        }
        return out.append(text.substring(at), PLAIN).toAttributedString();
    }

    private static int wordEnd(String text, int from) {
        int at = from;
        while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static AttributedStyle style(Token token) {
        return switch (token.kind()) {
            case WORD -> Keywords.contains(token.word()) ? KEYWORD : PLAIN;
            case QUOTED, MARK -> PLAIN;
            case STRING -> STRING;
            case NUMBER -> NUMBER;
            case COMMENT -> COMMENT;
            case PARAMETER -> PARAMETER;
            case UNCLOSED -> UNCLOSED;
        };
    }
}
