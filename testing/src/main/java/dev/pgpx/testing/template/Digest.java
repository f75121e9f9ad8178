package dev.pgpx.testing.template;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A hash of pieces, each with its length, so that no two lists of pieces run into one. */
final class Digest {
    private final MessageDigest digest;

    Digest() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new AssertionError(everyPlatformHasIt);
        }
    }

    void add(byte[] piece) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(piece.length).array());
        digest.update(piece);
    }

    /** 64 hexadecimal digits; nothing can be added any more. */
    String text() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
