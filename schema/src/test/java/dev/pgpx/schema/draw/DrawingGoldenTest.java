package dev.pgpx.schema.draw;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pgpx.schema.dictionary.DataDictionary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compares drawings and dictionaries of a small schema with {@code src/test/golden/draw}; {@code -Dpgpx.golden.refresh=true} writes
 * what is expected anew, to be looked at before it is committed. Pictures are kept without their style sheet.
 */
class DrawingGoldenTest {
    private static final Path FOLDER = Path.of("src", "test", "golden", "draw");

    private static Map<String, String> texts() {
        Drawing shop = Drawing.of(Shop.facts());
        Drawing change = Drawing.ofChange(Shop.facts(), Shop.later()).titled("A year later");
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("shop.svg", shop.svg());
        texts.put("shop.mmd", shop.mermaid());
        texts.put("shop.dot", shop.dot());
        texts.put(
                "views.svg",
                shop.withViews().withPartitions().titled("With views").svg());
        texts.put("views.mmd", shop.withViews().mermaid());
        texts.put("frames.svg", shop.framedBySchema().svg());
        texts.put("frames.dot", shop.framedBySchema().dot());
        texts.put("around.svg", shop.around("profile", 1).svg());
        texts.put("keys.svg", shop.showing(Detail.KEYS).svg());
        texts.put("names.mmd", shop.showing(Detail.NAMES).mermaid());
        texts.put("change.svg", change.svg());
        texts.put("change.mmd", change.mermaid());
        texts.put("change.dot", change.changesOnly().dot());
        texts.put("dictionary.md", DataDictionary.of(Shop.facts()).markdown());
        texts.put("dictionary.html", DataDictionary.of(Shop.facts()).html());
        return texts;
    }

    static Stream<String> files() {
        return texts().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("files")
    void areAsExpected(String file) throws IOException {
        String text = texts().get(file).replaceAll("(?s)<style>.*?</style>", "<style/>");
        Path expected = FOLDER.resolve(file);
        if (Boolean.getBoolean("pgpx.golden.refresh")) {
            Files.writeString(expected, text);
        }
        assertThat(expected)
                .as("golden file %s: run the test once with -Dpgpx.golden.refresh=true to make it", expected)
                .exists();
        assertThat(text).as("%s; -Dpgpx.golden.refresh=true accepts it", file).isEqualTo(Files.readString(expected));
    }
}
