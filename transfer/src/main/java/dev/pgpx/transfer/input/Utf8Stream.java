package dev.pgpx.transfer.input;

import dev.pgpx.transfer.TransferException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Turns the bytes of another character set into UTF-8. */
final class Utf8Stream extends InputStream {
    private static final int SIZE = 64 * 1024;

    private final String name;
    private final InputStream in;
    private final Charset charset;
    private final CharsetDecoder decoder;
    private final CharsetEncoder encoder =
            StandardCharsets.UTF_8.newEncoder().onMalformedInput(CodingErrorAction.REPORT);
    private final ByteBuffer bytes = ByteBuffer.allocate(SIZE).limit(0);
    private final CharBuffer characters = CharBuffer.allocate(SIZE).limit(0);
    private final ByteBuffer encoded = ByteBuffer.allocate(4 * SIZE).limit(0);
    private long line = 1;
    private boolean atEnd;

    Utf8Stream(String name, InputStream in, Charset charset) {
        this.name = name;
        this.in = in;
        this.charset = charset;
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        while (!encoded.hasRemaining()) {
            if (atEnd) {
                return -1;
            }
            fill();
        }
        int count = Math.min(length, encoded.remaining());
        encoded.get(target, offset, count);
        return count;
    }

    private void fill() throws IOException {
        bytes.compact();
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        atEnd = read < 0;
        bytes.position(bytes.position() + Math.max(0, read)).flip();
        characters.clear();
        CoderResult result = decoder.decode(bytes, characters, atEnd);
        characters.flip();
        if (result.isError()) {
            int value = bytes.get(bytes.position()) & 0xff;
            long at = line + characters.chars().filter(c -> c == '\n').count();
            throw TransferException.all(java.util.List.of(
                    TransferException.problem("PGPX-2311", charset.name(), String.format("0x%02x", value))
                            .at(name + ":" + at)));
        }
        line += characters.chars().filter(c -> c == '\n').count();
        encoded.clear();
        encoder.encode(characters, encoded, atEnd);
        encoded.flip();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
