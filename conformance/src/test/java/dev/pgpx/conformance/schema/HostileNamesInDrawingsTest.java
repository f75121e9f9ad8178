package dev.pgpx.conformance.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pgpx.model.DeleteRule;
import dev.pgpx.schema.dictionary.DataDictionary;
import dev.pgpx.schema.draw.Drawing;
import dev.pgpx.schema.fact.ColumnFact;
import dev.pgpx.schema.fact.ColumnValue;
import dev.pgpx.schema.fact.CommentFact;
import dev.pgpx.schema.fact.Facts;
import dev.pgpx.schema.fact.ForeignKeyFact;
import dev.pgpx.schema.fact.ObjectName;
import dev.pgpx.schema.fact.PrimaryKeyFact;
import dev.pgpx.schema.fact.SchemaFact;
import dev.pgpx.schema.fact.TableFact;
import java.io.StringReader;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Whatever a catalog can have as a name, or a comment, is shown and does nothing. */
class HostileNamesInDrawingsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a \"quoted\" 'name'",
                "<script>alert(1)</script>",
                "</script></style></title></svg>-->]]><img src=x onerror=alert(1)>",
                "two\nlines\r\nand\ttabs",
                "a`tick` | pipe \\ back",
                "Größe 漢字 🦆",
                "sixty-three-bytes-sixty-three-bytes-sixty-three-bytes-sixty-thr",
                "{{svg}} %s %d ${x} $1",
                "direction LR",
                "one",
                "\u0001\u0007\u001b[31m",
                "\u202egnp.exe\uffff",
                "javascript:alert(1)",
                "&lt;b&gt; &amp; #35;",
                "a}b{c]d[e\"];x -> y"
            })
    @Retention(RetentionPolicy.RUNTIME)
    @interface HostileNames {}

    private static Facts facts(String name) {
        ObjectName target = new ObjectName(name, name);
        ObjectName table = new ObjectName("public", "plain");
        return new Facts(List.of(
                new SchemaFact("public"),
                new SchemaFact(name),
                new TableFact(target),
                new ColumnFact(target, 0, name, name, false, new ColumnValue.DefaultValue(name)),
                new PrimaryKeyFact(target, name, List.of(name)),
                new TableFact(table),
                new ColumnFact(table, 0, name, name, true, ColumnValue.Given.GIVEN),
                new ForeignKeyFact(table, name, List.of(name), target, List.of(name), DeleteRule.CASCADE),
                new CommentFact(TableFact.keyOf(target), name),
                new CommentFact(ColumnFact.keyOf(target, name), name)));
    }

    private static Document xml(String text) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(text)));
    }

    private static void hasNothingActive(Document document) {
        NodeList elements = document.getElementsByTagName("*");
        for (int i = 0; i < elements.getLength(); i++) {
            Element element = (Element) elements.item(i);
            assertThat(element.getTagName())
                    .isIn("svg", "title", "style", "rect", "g", "path", "circle", "text", "tspan");
            for (int j = 0; j < element.getAttributes().getLength(); j++) {
                assertThat(element.getAttributes().item(j).getNodeName()).doesNotStartWith("on");
            }
        }
    }

    @HostileNames
    void areTextInSvg(String name) throws Exception {
        for (Drawing drawing :
                List.of(Drawing.of(facts(name)), Drawing.of(facts(name)).framedBySchema())) {
            Document document = xml(drawing.titled(name).svg());
            hasNothingActive(document);
            assertThat(document.getElementsByTagName("g").getLength()).isGreaterThan(4);
        }
    }

    @HostileNames
    void areTextInPages(String name) throws Exception {
        String page = Drawing.of(facts(name)).titled(name).html();
        int start = page.indexOf("<svg");
        hasNothingActive(xml(page.substring(start, page.indexOf("</svg>") + 6)));
        assertThat(page.split("<script>", -1)).hasSize(2);
        assertThat(page.split("</script>", -1)).hasSize(2);
        String head = page.substring(0, page.indexOf("<style>"));
        assertThat(head.replaceAll("<title>[^<>\n]*</title>", "<title/>")).contains("<title/>");
    }

    @HostileNames
    void areQuotedInMermaid(String name) {
        String label = "\"[^\"%\\\\\\p{Cntrl}<>&]+\"";
        String word = "[A-Za-z_][A-Za-z0-9_\\[\\]()]*";
        Pattern line = Pattern.compile("---|title: " + label + "|erDiagram|    }|    classDef .*"
                + "|    " + word + "(\\[" + label + "])? \\{"
                + "|        " + word + " " + word + "( PK| FK| PK, FK)?( " + label + ")?"
                + "|    " + word + " [|o]+--o[{|] " + word + " : " + label);
        String text = Drawing.of(facts(name)).titled(name).mermaid();
        assertThat(text.split("\n")).allMatch(each -> line.matcher(each).matches(), "is Mermaid");
        assertThat(text).doesNotContainPattern("(?i)direction\\s");
    }

    @HostileNames
    void areMarkupInDot(String name) throws Exception {
        String text = Drawing.of(facts(name)).titled(name).framedBySchema().dot();
        String rest = Pattern.compile("=<((?:[^<>]|<[^<>]*>)*)>(?=[],;])")
                .matcher(text)
                .replaceAll(match -> {
                    try {
                        xml("<x>" + match.group(1) + "</x>");
                        return "=label";
                    } catch (Exception e) {
                        throw new AssertionError(match.group(1), e);
                    }
                });
        assertThat(rest.split("\n"))
                .allMatch(
                        line -> line.matches("[\\w \\[\\]=;:,.{}#\"]*|  t\\d:\\w+ -> t\\d:\\w+ \\[[\\w =,#\"]*];"),
                        "is DOT");
    }

    @HostileNames
    void areTextInDictionaries(String name) {
        String html = DataDictionary.of(facts(name)).titled(name).html();
        assertThat(html.replaceAll(
                                "</?(html|head|meta|title|style|body|nav|main|a|h[1-4]|p|ul|li|table|tr|th|td|code|br|pre)\\b[^<>]*>",
                                "")
                        .replace("<!DOCTYPE html>", ""))
                .doesNotContain("<")
                .doesNotContain("onerror=alert(1)>");
        assertThat(html).doesNotContainPattern("href=\"(?!#[a-z0-9_.-]*\")");
        String markdown = DataDictionary.of(facts(name)).titled(name).markdown();
        assertThat(markdown.replaceAll("(`+).*?\\1", "").replaceAll("<a id=\"[a-z0-9_.-]*\"></a>|<br>", ""))
                .doesNotContain("<");
        assertThat(markdown.lines().filter(line -> line.startsWith("| `")))
                .allMatch(line -> line.replaceAll("\\\\.", "")
                                .chars()
                                .filter(c -> c == '|')
                                .count()
                        >= 3);
    }
}
