package dev.pgpx.transfer.document;

import dev.pgpx.transfer.Place;
import dev.pgpx.transfer.TransferException;
import dev.pgpx.types.error.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Reads YAML 1.2 to nodes; no object is made of a tag, and scalars keep their text. */
public final class YamlDocument {
    private static final int MOST_CHARACTERS = 64 * 1024 * 1024;

    private final String file;
    private final Consumer<Problem> problems;

    private YamlDocument(String file, Consumer<Problem> problems) {
        this.file = file;
        this.problems = problems;
    }

    /**
     * The documents of a file.
     *
     * @param file how messages name it
     * @param text its text
     * @param problems is told what cannot be read
     * @return what could be
     */
    public static List<Node> read(String file, String text, Consumer<Problem> problems) {
        return new YamlDocument(file, problems).read(text);
    }

    private List<Node> read(String text) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setUseMarks(true)
                .setCodePointLimit(MOST_CHARACTERS)
                .build();
        List<Node> documents = new ArrayList<>();
        try {
            Composer composer = new Composer(settings, new ParserImpl(settings, new StreamReader(settings, text)));
            while (composer.hasNext()) {
                documents.add(node(composer.next()));
            }
        } catch (MarkedYamlEngineException e) {
            Place place = place(e.getProblemMark().or(e::getContextMark));
            problems.accept(
                    TransferException.problem("PGPX-2341", e.getProblem()).at(place.toString()));
        } catch (YamlEngineException e) {
            problems.accept(
                    TransferException.problem("PGPX-2341", e.getMessage()).at(file));
        }
        return documents;
    }

    private Node node(org.snakeyaml.engine.v2.nodes.Node node) {
        Place place = place(node.getStartMark());
        if (node instanceof MappingNode mapping) {
            return new Node.Fields(mapping.getValue().stream().map(this::field).toList(), place);
        }
        if (node instanceof SequenceNode sequence) {
            return new Node.Items(sequence.getValue().stream().map(this::node).toList(), place);
        }
        return scalar((ScalarNode) node, place);
    }

    private Node.Field field(NodeTuple tuple) {
        Place place = place(tuple.getKeyNode().getStartMark());
        if (tuple.getKeyNode() instanceof ScalarNode key) {
            return new Node.Field(key.getValue(), node(tuple.getValueNode()), place);
        }
        problems.accept(TransferException.problem("PGPX-2341", "a name is expected before the colon")
                .at(place.toString()));
        return new Node.Field("", node(tuple.getValueNode()), place);
    }

    private static Node.Scalar scalar(ScalarNode node, Place place) {
        Tag tag = node.getTag();
        Node.Kind kind = Node.Kind.TEXT;
        if (node.getScalarStyle() == ScalarStyle.PLAIN) {
            if (tag.equals(Tag.NULL)) {
                kind = Node.Kind.NULL;
            } else if (tag.equals(Tag.BOOL)) {
                kind = Node.Kind.BOOLEAN;
            } else if ((tag.equals(Tag.INT) || tag.equals(Tag.FLOAT)) && JsonNumber.is(node.getValue())) {
                kind = Node.Kind.NUMBER;
            }
        }
        return new Node.Scalar(kind, node.getValue(), place);
    }

    private Place place(Optional<Mark> mark) {
        return mark.map(at -> new Place(file, at.getLine() + 1L, at.getColumn() + 1L))
                .orElse(new Place(file, 1, 1));
    }
}
