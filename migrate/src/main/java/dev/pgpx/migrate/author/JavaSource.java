package dev.pgpx.migrate.author;

import dev.pgpx.migrate.file.Version;

/**
 * The source of an empty migration in Java.
 *
 * @param version its version
 * @param description words with underscores between
 * @param packageName its package; empty for none
 */
record JavaSource(Version version, String description, String packageName) {
    private static final String TEXT =
            """
            import dev.pgpx.database.Database;
            import dev.pgpx.migrate.file.ReversibleMigration;
            import dev.pgpx.migrate.file.Version;

            /** %s. */
            public final class %s implements ReversibleMigration {
                @Override
                public Version version() {
                    return Version.of("%s");
                }

                @Override
                public String description() {
                    return "%s";
                }

                @Override
                public void up(Database database) {
                    throw new UnsupportedOperationException("to be written");
                }

                @Override
                public void down(Database database) {
                    throw new UnsupportedOperationException("to be written");
                }
            }
            """;

    /** {@code V20261121093000AddBooks}. */
    String className() {
        StringBuilder name = new StringBuilder("V").append(version);
        for (String word : description.split("_")) {
            name.appendCodePoint(Character.toTitleCase(word.codePointAt(0)))
                    .append(word, word.offsetByCodePoints(0, 1), word.length());
        }
        return name.toString();
    }

    /** The whole file. */
    String text() {
        String words = description.replace('_', ' ');
        String sentence = Character.toString(Character.toTitleCase(words.codePointAt(0)))
                + words.substring(words.offsetByCodePoints(0, 1));
        String header = packageName.isEmpty() ? "" : "package " + packageName + ";\n\n";
        return header + TEXT.formatted(sentence, className(), version, description);
    }
}
