package dev.pgpx.types;

/** Words of text search in quotes; quotes and backslashes inside are doubled. */
final class LexemeText {
    private LexemeText() {}

    static String read(TextCursor cursor) {
        StringBuilder word = new StringBuilder();
        cursor.expect('\'');
        while (true) {
            char c = cursor.next();
            if (c == '\\') {
                word.append(cursor.next());
            } else if (c != '\'') {
                word.append(c);
            } else if (cursor.skip('\'')) {
                word.append('\'');
            } else {
                return word.toString();
            }
        }
    }

    static void append(PgType type, String word, StringBuilder out) {
        Utf8.check(type, word);
        out.append('\'');
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c == '\'' || c == '\\') {
                out.append(c);
            }
            out.append(c);
        }
        out.append('\'');
    }
}
