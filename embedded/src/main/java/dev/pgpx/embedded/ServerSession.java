package dev.pgpx.embedded;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A session by the simple query protocol, just enough for the few statements that this module has for its servers: it
 * knows no driver, and the binaries hold no psql.
 *
 * @see <a href="https://www.postgresql.org/docs/current/protocol-flow.html">Message Flow</a>
 */
final class ServerSession implements AutoCloseable {
    private static final int PROTOCOL = 3 << 16;
    /** Length and version, before the parameters of the first message. */
    private static final int STARTUP_HEAD = 8;

    private static final int LENGTH = 4;

    private final int port;
    private final Socket socket;
    private final DataInputStream in;
    private final DataOutputStream out;

    private ServerSession(int port, Socket socket) throws IOException {
        this.port = port;
        this.socket = socket;
        in = new DataInputStream(new BufferedInputStream(socket.getInputStream()));
        out = new DataOutputStream(socket.getOutputStream());
    }

    /** Opens one as the superuser in database {@code postgres}; no answer may take longer than the timeout. */
    static ServerSession open(int port, Duration timeout) {
        Socket socket = new Socket();
        try {
            int millis = (int) Math.min(timeout.toMillis(), Integer.MAX_VALUE);
            socket.connect(new InetSocketAddress(ServerStart.loopback(), port), millis);
            socket.setSoTimeout(millis);
            ServerSession session = new ServerSession(port, socket);
            session.begin();
            return session;
        } catch (IOException failed) {
            close(socket);
            throw lost(port, failed);
        } catch (EmbeddedServerException refused) {
            close(socket);
            throw refused;
        }
    }

    private void begin() throws IOException {
        byte[] parameters = ("user\0" + EmbeddedServer.USER
                        + "\0database\0postgres\0application_name\0pgpx-embedded\0\0")
                .getBytes(StandardCharsets.UTF_8);
        out.writeInt(STARTUP_HEAD + parameters.length);
        out.writeInt(PROTOCOL);
        out.write(parameters);
        out.flush();
        readToReady("connect");
    }

    /** The only value of a statement's only row; null for a null. */
    @Nullable
    String value(String sql) {
        return rows(sql).get(0).get(0);
    }

    /** The rows of a statement, each value as text. */
    List<List<@Nullable String>> rows(String sql) {
        byte[] text = (sql + "\0").getBytes(StandardCharsets.UTF_8);
        try {
            out.writeByte('Q');
            out.writeInt(LENGTH + text.length);
            out.write(text);
            out.flush();
            return readToReady(sql);
        } catch (IOException failed) {
            throw lost(port, failed);
        }
    }

    /** Reads all messages until the server waits for the next statement. */
    private List<List<@Nullable String>> readToReady(String statement) throws IOException {
        List<List<@Nullable String>> rows = new ArrayList<>();
        String error = null;
        while (true) {
            int type = in.readUnsignedByte();
            byte[] body = in.readNBytes(in.readInt() - LENGTH);
            Message message = new Message(body);
            switch (type) {
                case 'D' -> rows.add(message.row());
                case 'R' -> {
                    if (message.number() != 0) {
                        throw Failures.asksForPassword(port);
                    }
                }
                case 'E' -> {
                    error = message.error();
                    if (statement.equals("connect")) {
                        throw Failures.refusedByServer(statement, error);
                    }
                }
                case 'Z' -> {
                    if (error != null) {
                        throw Failures.refusedByServer(statement, error);
                    }
                    return rows;
                }
                default -> {} // notices, parameters, row descriptions: nothing that is asked for here
            }
        }
    }

    private static EmbeddedServerException lost(int port, IOException failed) {
        return Failures.files("talk to the server", Path.of(ServerStart.ADDRESS + ":" + port), failed);
    }

    @Override
    public void close() {
        close(socket);
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException gone) {
            // nothing more is asked of it
        }
    }

    /** The content of one message. */
    private static final class Message {
        private final ByteBuffer body;

        Message(byte[] body) {
            this.body = ByteBuffer.wrap(body);
        }

        int number() {
            return body.getInt();
        }

        List<@Nullable String> row() {
            List<@Nullable String> values = new ArrayList<>();
            for (int left = body.getShort(); left > 0; left--) {
                int length = body.getInt();
                values.add(length < 0 ? null : text(length));
            }
            return values;
        }

        /** The text of field M; all fields are a letter and a text that ends with a zero byte. */
        String error() {
            String fields = text(body.remaining());
            for (String field : fields.split("\0")) {
                if (field.startsWith("M")) {
                    return field.substring(1);
                }
            }
            return fields;
        }

        private String text(int length) {
            byte[] bytes = new byte[length];
            body.get(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }
}
