package dev.pgpx.cli.shell;

import dev.pgpx.cli.shell.complete.WordAt;
import dev.pgpx.cli.shell.text.Input;
import java.util.List;
import org.jline.reader.CompletingParsedLine;
import org.jline.reader.EOFError;
import org.jline.reader.Parser;

/** Tells the line editor when what is typed has ended, and which word is to be completed. */
final class ShellParser implements Parser {
    @Override
    public CompletingParsedLine parse(String line, int cursor, ParseContext context) {
        if (context == ParseContext.ACCEPT_LINE && !Input.of(line).complete()) {
            throw new EOFError(-1, -1, "the statement has not ended");
        }
        int at = Math.min(cursor, line.length());
        int start = line.stripLeading().startsWith("\\")
                ? line.substring(0, at).lastIndexOf(' ') + 1
                : WordAt.of(line, at).start();
        return new Word(line, at, start);
    }

    /**
     * The word at the cursor.
     *
     * @param line all that is typed
     * @param cursor where the cursor is
     * @param start where the word begins
     */
    private record Word(String line, int cursor, int start) implements CompletingParsedLine {
        @Override
        public String word() {
            return line.substring(start, cursor);
        }

        @Override
        public int wordCursor() {
            return cursor - start;
        }

        @Override
        public int wordIndex() {
            return 0;
        }

        @Override
        public List<String> words() {
            return List.of(word());
        }

        @Override
        public CharSequence escape(CharSequence candidate, boolean complete) {
            return candidate;
        }

        @Override
        public int rawWordCursor() {
            return wordCursor();
        }

        @Override
        public int rawWordLength() {
            return word().length();
        }
    }
}
