package dev.pgpx.migrate.file;

import dev.pgpx.migrate.file.SourceText.Stretch;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The first 16 bytes of the SHA-256 of a text, with line feeds for all line ends and without white space at its end. */
final class Checksum {
    private static final int LENGTH = 16;

    private Checksum() {}

    /** Of what the file says of the way up: the options before it, and its statements. */
    static String of(SourceText source, Stretch header, Stretch up) {
        StringBuilder text = new StringBuilder();
        text.append(source.text(), header.start(), header.end());
        text.append(source.text().substring(up.start(), up.end()).stripLeading());
        return of(text.toString());
    }

    private static String of(String text) {
        String same = text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
        byte[] bytes = same.strip().getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(digest().digest(bytes), 0, LENGTH);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
