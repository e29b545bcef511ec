package org.parley.core.talks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.core.talks.BadTalksException.Fault;
import org.parley.core.talks.Talks.Matter;
import org.parley.core.talks.Talks.Reporter;
import org.parley.core.talks.Talks.Side;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads a talks file ({@code docs/talks.md} has its schema). For one file and one thread. */
public final class TalksFile {
    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}_.-]*");

    private final String file;
    private final List<Fault> faults = new ArrayList<>();
    private final Map<String, Integer> names = new HashMap<>();

    private TalksFile(String file) {
        this.file = file;
    }

    /**
     * The talks that a file describes.
     *
     * @throws BadTalksException with all that is wrong, each with file and line
     */
    public static Talks read(Path file) throws IOException {
        return parse(file.toString(), Files.readString(file, StandardCharsets.UTF_8));
    }

    /**
     * The talks of a text.
     *
     * @param file what messages call it
     */
    static Talks parse(String file, String yaml) {
        return new TalksFile(file).talks(yaml);
    }

    private Talks talks(String yaml) {
        Optional<Node> root;
        try {
            root = new Compose(LoadSettings.builder().setLabel(file).build()).composeString(yaml);
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(Mark::getLine).orElse(-1) + 1;
            String problem = "not YAML: " + e.getProblem() + "; is a quote or a colon missing?";
            throw new BadTalksException(file, List.of(new Fault(line, problem)), e);
        }
        Map<String, Node> top =
                fields(
                        root.orElse(null),
                        "the file",
                        Set.of("talks", "name", "parties", "mediators", "issues", "outlets"));
        String id = text(top, "talks", root.orElse(null));
        if (!id.isEmpty() && !ID.matcher(id).matches()) {
            fault(top.get("talks"), "\"talks\" is a short id without blanks, as strike-2024");
        }
        List<Side> sides = new ArrayList<>(list(top, "parties", node -> side(node, false)));
        sides.addAll(list(top, "mediators", node -> side(node, true)));
        Talks talks =
                new Talks(
                        id,
                        top.containsKey("name") ? text(top, "name", null) : id,
                        sides,
                        list(top, "issues", this::issue),
                        list(top, "outlets", this::outlet));
        if (!faults.isEmpty()) {
            faults.sort(Comparator.comparingInt(Fault::line));
            throw new BadTalksException(file, faults, null);
        }
        return talks;
    }

    private Side side(Node node, boolean mediator) {
        if (node instanceof ScalarNode name) {
            return new Side(own("party", name, name.getValue()), List.of(), List.of(), mediator);
        }
        Map<String, Node> fields = fields(node, "a party", Set.of("name", "aliases", "speakers"));
        return new Side(
                own("party", node, text(fields, "name", node)),
                texts(fields, "aliases"),
                texts(fields, "speakers"),
                mediator);
    }

    private Matter issue(Node node) {
        if (node instanceof ScalarNode name) {
            return new Matter(own("issue", name, name.getValue()), List.of(name.getValue()));
        }
        Map<String, Node> fields = fields(node, "an issue", Set.of("name", "phrases"));
        return new Matter(own("issue", node, text(fields, "name", node)), texts(fields, "phrases"));
    }

    private Reporter outlet(Node node) {
        Map<String, Node> fields =
                fields(node, "an outlet", Set.of("name", "aliases", "reliability"));
        String letter = text(fields, "reliability", node).toUpperCase(Locale.ROOT);
        boolean known = letter.length() == 1 && "ABCDEF".contains(letter);
        if (!known && !letter.isEmpty()) {
            fault(
                    fields.get("reliability"),
                    "reliability is a letter from A (completely reliable) to F (cannot be judged)");
        }
        return new Reporter(
                own("outlet", node, text(fields, "name", node)),
                texts(fields, "aliases"),
                known ? Reliability.valueOf(letter) : Reliability.F);
    }

    /** A name that nothing else of its kind has. */
    private String own(String kind, Node node, String name) {
        int line = line(node);
        Integer before = names.putIfAbsent(kind + " " + name.toLowerCase(Locale.ROOT), line);
        if (before != null && !name.isEmpty()) {
            fault(node, "the " + kind + " \"" + name + "\" is there already, in line " + before);
        }
        return name;
    }

    private Map<String, Node> fields(@Nullable Node node, String what, Set<String> known) {
        Map<String, Node> fields = new HashMap<>();
        if (!(node instanceof MappingNode mapping)) {
            fault(node, what + " is a list of fields, as \"name: ...\"");
            return fields;
        }
        for (NodeTuple field : mapping.getValue()) {
            String key = field.getKeyNode() instanceof ScalarNode s ? s.getValue() : "";
            if (!known.contains(key)) {
                String all = String.join(", ", known.stream().sorted().toList());
                fault(
                        field.getKeyNode(),
                        what + " has no field \"" + key + "\"; it may have " + all);
            } else if (fields.put(key, field.getValueNode()) != null) {
                fault(field.getKeyNode(), "\"" + key + "\" is given twice");
            }
        }
        return fields;
    }

    private String text(Map<String, Node> fields, String key, @Nullable Node owner) {
        @Nullable Node node = fields.get(key);
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return scalar.getValue().strip();
        }
        if (node != null || owner instanceof MappingNode) {
            fault(node == null ? owner : node, "\"" + key + "\" is missing or empty");
        }
        return "";
    }

    private List<String> texts(Map<String, Node> fields, String key) {
        return list(
                fields,
                key,
                node -> {
                    if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
                        return scalar.getValue().strip();
                    }
                    fault(node, "\"" + key + "\" is a list of words, as [one, another]");
                    return "";
                });
    }

    private <T> List<T> list(Map<String, Node> fields, String key, Function<Node, T> reading) {
        @Nullable Node node = fields.get(key);
        if (node == null) {
            return List.of();
        }
        if (!(node instanceof SequenceNode sequence)) {
            fault(node, "\"" + key + "\" is a list: put each on a line of its own, behind \"- \"");
            return List.of();
        }
        return sequence.getValue().stream().map(reading).toList();
    }

    private void fault(@Nullable Node node, String message) {
        faults.add(new Fault(line(node), message));
    }

    private static int line(@Nullable Node node) {
        return node == null ? 0 : node.getStartMark().map(Mark::getLine).orElse(-1) + 1;
    }
}
