package dev.pgpx.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

class ArchiveTest {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private TarArchiveOutputStream tar;

    @TempDir
    Path parent;

    private Path root;

    @BeforeEach
    void open() throws IOException {
        root = Files.createDirectory(parent.resolve("root"));
        tar = new TarArchiveOutputStream(new XZOutputStream(bytes, new LZMA2Options(0)));
    }

    @Test
    void keepsFoldersLinksAndExecutableBits() throws IOException {
        add(new TarArchiveEntry("empty/"), "");
        add(file("bin/run", 0775), "program");
        add(file("share/text", 0666), "text");
        add(link("lib/run", "../bin/run", TarConstants.LF_SYMLINK), "");
        add(link("share/same", "share/text", TarConstants.LF_LINK), "");
        unpack();
        assertThat(root.resolve("empty")).isEmptyDirectory();
        assertThat(root.resolve("bin/run")).hasContent("program").isExecutable();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(root.resolve("share/text"))))
                .isEqualTo("rw-r--r--");
        assertThat(Files.readSymbolicLink(root.resolve("lib/run"))).isEqualTo(Path.of("../bin/run"));
        assertThat(root.resolve("share/same")).hasContent("text");
    }

    @Test
    void refusesNamesThatLeadOut() throws IOException {
        add(file("bin/../../out", 0644), "x");
        assertRefused("entry bin/../../out leads out of the archive");
    }

    @Test
    void refusesLinksThatLeadOut() throws IOException {
        add(link("lib/up", "../../out", TarConstants.LF_SYMLINK), "");
        assertRefused("entry ../../out leads out of the archive");
    }

    @Test
    void refusesAbsoluteLinks() throws IOException {
        add(link("passwords", "/etc/passwd", TarConstants.LF_SYMLINK), "");
        assertRefused("entry /etc/passwd leads out of the archive");
    }

    @Test
    void refusesHardLinksThatLeadOut() throws IOException {
        add(link("same", "../out", TarConstants.LF_LINK), "");
        assertRefused("entry ../out leads out of the archive");
    }

    @Test
    void refusesDevices() throws IOException {
        add(link("pipe", "", TarConstants.LF_FIFO), "");
        assertRefused("entry pipe is neither file, folder nor link");
    }

    private void assertRefused(String reason) {
        assertThatThrownBy(this::unpack).isInstanceOf(IOException.class).hasMessage(reason);
        assertThat(parent).isDirectoryNotContaining("glob:**/out");
    }

    private void unpack() throws IOException {
        tar.close();
        Archive.unpack(new ByteArrayInputStream(bytes.toByteArray()), root);
    }

    private void add(TarArchiveEntry entry, String content) throws IOException {
        byte[] data = content.getBytes(StandardCharsets.UTF_8);
        entry.setSize(data.length);
        tar.putArchiveEntry(entry);
        tar.write(data);
        tar.closeArchiveEntry();
    }

    private static TarArchiveEntry file(String name, int mode) {
        TarArchiveEntry entry = new TarArchiveEntry(name);
        entry.setMode(TarArchiveEntry.DEFAULT_FILE_MODE & ~0777 | mode);
        return entry;
    }

    private static TarArchiveEntry link(String name, String target, byte kind) {
        TarArchiveEntry entry = new TarArchiveEntry(name, kind);
        entry.setLinkName(target);
        return entry;
    }
}
