package dev.pgpx.types;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;

class BinaryWriterTest {
    @Test
    void writesBigEndianAndGrows() throws IOException {
        BinaryWriter out = new BinaryWriter(1);
        ByteBuffer expected = ByteBuffer.allocate(15 * 100);
        for (int i = 0; i < 100; i++) {
            out.writeByte(i);
            out.writeShort(-i);
            out.writeInt(Integer.MIN_VALUE + i);
            out.writeLong(Long.MAX_VALUE - i);
            expected.put((byte) i)
                    .putShort((short) -i)
                    .putInt(Integer.MIN_VALUE + i)
                    .putLong(Long.MAX_VALUE - i);
        }
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        out.writeTo(stream);
        assertThat(stream.toByteArray()).isEqualTo(expected.array()).isEqualTo(out.toBytes());
    }

    @Test
    void putsLengthsBeforeTheirValues() {
        BinaryWriter out = new BinaryWriter();
        int outer = out.beginLength();
        int inner = out.beginLength();
        out.writeBytes(new byte[] {7, 8});
        out.endLength(inner);
        out.endLength(outer);
        assertThat(out.toBytes()).isEqualTo(new byte[] {0, 0, 0, 6, 0, 0, 0, 2, 7, 8});
    }

    @Test
    void canBeUsedAgain() {
        BinaryWriter out = new BinaryWriter();
        out.writeInt(1);
        out.clear();
        assertThat(out.size()).isZero();
        out.writeByte(9);
        byte[] target = new byte[3];
        out.copyTo(target, 1);
        assertThat(target).isEqualTo(new byte[] {0, 9, 0});
    }
}
