package dev.pgpx.cli.output;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;

/** Lets a failed write through to the caller, where a print stream would go on as if nothing had happened. */
public final class OutputGuard extends FilterOutputStream {
    private static final int BUFFER = 1 << 16;

    private OutputGuard(OutputStream out) {
        super(out);
    }

    /** A buffered print stream whose failures are {@link OutputFailure}s. */
    public static PrintStream print(OutputStream out, Charset charset) {
        return new PrintStream(new BufferedOutputStream(new OutputGuard(out), BUFFER), false, charset);
    }

    @Override
    public void write(int oneByte) {
        try {
            out.write(oneByte);
        } catch (IOException e) {
            throw new OutputFailure(e);
        }
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            throw new OutputFailure(e);
        }
    }

    @Override
    public void flush() {
        try {
            out.flush();
        } catch (IOException e) {
            throw new OutputFailure(e);
        }
    }
}
