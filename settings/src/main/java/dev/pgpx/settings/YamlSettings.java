package dev.pgpx.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Reads YAML: texts as they stand, whatever type YAML would see in them; no objects are made. The only class that knows
 * snakeyaml-engine, which so is loaded only where there is such a file.
 */
final class YamlSettings {
    /** What a text has without a tag of its own; a reference to a variable is known to the library, too. */
    private static final Set<Tag> PLAIN =
            Set.of(Tag.STR, Tag.INT, Tag.FLOAT, Tag.BOOL, Tag.NULL, Tag.SEQ, Tag.MAP, Tag.ENV_TAG);

    private final String shown;
    private final EntryList entries;
    private final ProblemList problems;

    YamlSettings(String shown, EntryList entries, ProblemList problems) {
        this.shown = shown;
        this.entries = entries;
        this.problems = problems;
    }

    void read(String text) {
        try {
            LoadSettings settings = LoadSettings.builder()
                    .setLabel(shown)
                    .setAllowNonScalarKeys(true) // refused below, with their place
                    .build();
            Parser parser = new ParserImpl(settings, new StreamReader(settings, text));
            Optional<Node> root = new Composer(settings, parser).getSingleNode();
            root.filter(node -> !isNull(node)).ifPresent(this::root);
        } catch (MarkedYamlEngineException syntax) {
            String problem = syntax.getProblem();
            problems.add(place(syntax.getProblemMark()), "PGPX-2214", problem == null ? "" : words(problem));
        } catch (YamlEngineException noYaml) {
            problems.add(shown, "PGPX-2214", "what stands there is no text of YAML");
        }
    }

    /** What the parser says may repeat what was meant as a password. */
    private static String words(String problem) {
        boolean repeats =
                List.of("alias", "anchor", "tag", "directive").stream().anyMatch(problem::contains);
        return repeats ? "a text that begins with *, &, ! or % needs quotes" : problem;
    }

    private void root(Node root) {
        if (root instanceof MappingNode mapping) {
            mapping(mapping, "");
        } else {
            problems.add(place(root.getStartMark()), "PGPX-2215");
        }
    }

    private void mapping(MappingNode mapping, String prefix) {
        for (NodeTuple tuple : mapping.getValue()) {
            String keyPlace = place(tuple.getKeyNode().getStartMark());
            if (tuple.getKeyNode() instanceof ScalarNode key && isPlain(key)) {
                value(prefix + key.getValue(), tuple.getValueNode(), keyPlace);
            } else {
                problems.add(keyPlace, "PGPX-2216");
            }
        }
    }

    private void value(String key, Node node, String keyPlace) {
        String place = place(node.getStartMark());
        if (!isPlain(node)) {
            problems.add(place, "PGPX-2217", key);
        } else if (node instanceof MappingNode mapping) {
            boolean profile = key.startsWith(EntryList.PROFILES + ".") && key.indexOf('.') == key.lastIndexOf('.');
            if (!profile || entries.addProfile(key.substring(key.indexOf('.') + 1), keyPlace)) {
                mapping(mapping, key + ".");
            }
        } else if (node instanceof SequenceNode sequence) {
            list(key, sequence, keyPlace);
        } else if (isNull(node)) {
            empty(key, keyPlace);
        } else if (node instanceof ScalarNode scalar) {
            entries.add(key, scalar.getValue(), List.of(), keyPlace, place);
        }
    }

    /** A section without anything in it is none; a key without a value is forgotten work. */
    private void empty(String key, String keyPlace) {
        if (key.indexOf('.') >= 0 && !key.startsWith(EntryList.PROFILES)) {
            problems.add(keyPlace, "PGPX-2218", key);
        } else if (key.startsWith(EntryList.PROFILES + ".")) {
            entries.addProfile(key.split("\\.", -1)[1], keyPlace);
        }
    }

    private void list(String key, SequenceNode sequence, String keyPlace) {
        List<String> items = new ArrayList<>();
        for (Node item : sequence.getValue()) {
            if (item instanceof ScalarNode scalar && isPlain(scalar) && !isNull(scalar)) {
                items.add(scalar.getValue());
            } else {
                problems.add(place(item.getStartMark()), "PGPX-2219", key);
            }
        }
        entries.add(key, String.join(",", items), items, keyPlace, place(sequence.getStartMark()));
    }

    /** Neither with a tag of its own nor part of itself. */
    private static boolean isPlain(Node node) {
        return PLAIN.contains(node.getTag()) && !node.isRecursive();
    }

    private static boolean isNull(Node node) {
        return node.getTag().equals(Tag.NULL);
    }

    private String place(Optional<Mark> mark) {
        return mark.map(found -> shown + ":" + (found.getLine() + 1) + ":" + (found.getColumn() + 1))
                .orElse(shown);
    }
}
