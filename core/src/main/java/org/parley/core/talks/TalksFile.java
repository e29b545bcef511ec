package org.parley.core.talks;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
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
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads talks files ({@code docs/talks.md} has their schema). One is for one file. */
public final class TalksFile {
    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}_.-]*");

    private final String file;
    private final List<Fault> faults = new ArrayList<>();
    private final Map<String, Place> places = new HashMap<>();

    /** Where a name stands, and of what it is one. */
    private record Place(int line, String owner) {}

    /** Talks, and the text that describes them. */
    public record Written(Talks talks, String text) {}

    private TalksFile(String file) {
        this.file = file;
    }

    /**
     * The talks that a file describes.
     *
     * @throws BadTalksException with all that is wrong, each with file and line
     */
    public static Talks read(Path file) {
        return written(file).talks();
    }

    private static Written written(Path file) {
        String yaml;
        try {
            yaml = Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new BadTalksException(file.toString(), List.of(new Fault(0, unread(file, e))), e);
        }
        return new Written(parse(file.toString(), yaml), yaml);
    }

    private static String unread(Path file, IOException failure) {
        if (Files.isDirectory(file)) {
            return "it is a folder; name the talks file in it";
        }
        if (failure instanceof NoSuchFileException) {
            return "there is no such talks file";
        }
        if (failure instanceof CharacterCodingException) {
            return "not UTF-8 text; save it as UTF-8";
        }
        return "it cannot be read (" + failure + ")";
    }

    /**
     * The talks that several files describe, in their order.
     *
     * @throws BadTalksException with all that is wrong in all of them; two may not have one id
     */
    public static List<Talks> readAll(List<Path> files) {
        return readAllWritten(files).stream().map(Written::talks).toList();
    }

    /**
     * The same, each with the text of its file.
     *
     * @throws BadTalksException as {@link #readAll}
     */
    public static List<Written> readAllWritten(List<Path> files) {
        List<Written> all = new ArrayList<>();
        Map<String, Path> ids = new HashMap<>();
        List<BadTalksException> bad = new ArrayList<>();
        for (Path file : files) {
            try {
                Written written = written(file);
                String id = written.talks().id();
                @Nullable Path before = ids.putIfAbsent(id, file);
                if (before != null) {
                    Fault twice = new Fault(0, "it has the id \"" + id + "\" of " + before);
                    throw new BadTalksException(file.toString(), List.of(twice), null);
                }
                all.add(written);
            } catch (BadTalksException e) {
                bad.add(e);
            }
        }
        if (!bad.isEmpty()) {
            throw bad.size() == 1 ? bad.get(0) : BadTalksException.of(bad);
        }
        return all;
    }

    /**
     * The talks of a text.
     *
     * @param file what messages call it
     */
    public static Talks parse(String file, String yaml) {
        return new TalksFile(file).talks(yaml);
    }

    private Talks talks(String yaml) {
        Optional<Node> root;
        try {
            root = new Compose(LoadSettings.builder().setLabel(file).build()).composeString(yaml);
        } catch (YamlEngineException e) {
            throw new BadTalksException(file, List.of(notYaml(e)), e);
        } catch (StackOverflowError e) {
            // The parser calls itself for each bracket.
            Fault deep =
                    new Fault(
                            0,
                            "lists in lists are nested too deeply. Write it as the examples are");
            throw new BadTalksException(file, List.of(deep), e);
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

    private static Fault notYaml(YamlEngineException e) {
        if (!(e instanceof MarkedYamlEngineException marked)) {
            return new Fault(0, "not YAML: " + e.getMessage());
        }
        String problem = String.valueOf(marked.getProblem());
        boolean open = problem.contains("end of stream");
        Optional<Mark> mark =
                open ? marked.getContextMark().or(marked::getProblemMark) : marked.getProblemMark();
        String wayOut =
                problem.contains("TAB")
                        ? "indent with spaces"
                        : "is a quote or a bracket left open? A text with \": \" in it needs quotes";
        return new Fault(
                mark.map(Mark::getLine).orElse(-1) + 1, "not YAML: " + problem + "; " + wayOut);
    }

    private Side side(Node node, boolean mediator) {
        Map<String, Node> fields = named(node, "a party", Set.of("name", "aliases", "speakers"));
        String name = name("party", node, fields);
        return new Side(
                name,
                texts(fields, "aliases", "party", name),
                texts(fields, "speakers", "speaker", name),
                mediator);
    }

    private Matter issue(Node node) {
        Map<String, Node> fields = named(node, "an issue", Set.of("name", "phrases"));
        String name = name("issue", node, fields);
        return new Matter(name, texts(fields, "phrases", "issue", name));
    }

    private Reporter outlet(Node node) {
        Map<String, Node> fields =
                fields(node, "an outlet", Set.of("name", "aliases", "reliability"));
        String name = name("outlet", node, fields);
        String letter = text(fields, "reliability", node).toUpperCase(Locale.ROOT);
        boolean known = letter.length() == 1 && "ABCDEF".contains(letter);
        if (!known && !letter.isEmpty()) {
            fault(
                    fields.get("reliability"),
                    "reliability is a letter from A (completely reliable) to F (cannot be judged)");
        }
        return new Reporter(
                name,
                texts(fields, "aliases", "outlet", name),
                known ? Reliability.valueOf(letter) : Reliability.F);
    }

    /** The name of a party, an issue, an outlet; it may stand alone, without fields. */
    private String name(String kind, Node node, Map<String, Node> fields) {
        String name =
                node instanceof ScalarNode alone
                        ? alone.getValue().strip()
                        : text(fields, "name", node);
        if (node instanceof ScalarNode && name.isEmpty()) {
            fault(node, "a name is missing behind \"- \"");
        }
        @Nullable Place before = place(kind, node, name, name);
        if (before != null) {
            fault(
                    node,
                    "the " + kind + " \"" + name + "\" is there already, in line " + before.line);
        }
        return name;
    }

    /** Notes where a name stands; the place where it stood before, or null. */
    private @Nullable Place place(String kind, Node node, String name, String owner) {
        return name.isEmpty()
                ? null
                : places.putIfAbsent(
                        kind + " " + name.toLowerCase(Locale.ROOT), new Place(line(node), owner));
    }

    /** The fields of what may be its name alone. */
    private Map<String, Node> named(Node node, String what, Set<String> known) {
        return node instanceof ScalarNode ? Map.of() : fields(node, what, known);
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

    /** Words that tell one party, issue or outlet, and so no other of its kind. */
    private List<String> texts(Map<String, Node> fields, String key, String kind, String owner) {
        return list(fields, key, node -> text(key, kind, owner, node));
    }

    private String text(String key, String kind, String owner, Node node) {
        if (!(node instanceof ScalarNode scalar) || scalar.getValue().isBlank()) {
            fault(node, "\"" + key + "\" is a list of words, as [one, another]");
            return "";
        }
        String word = scalar.getValue().strip();
        @Nullable Place before = place(kind, node, word, owner);
        if (before != null && !before.owner.equals(owner)) {
            fault(
                    node,
                    "\"%s\" tells \"%s\" already, in line %d; it cannot tell \"%s\" too"
                            .formatted(word, before.owner, before.line, owner));
        }
        return word;
    }

    private <T> List<T> list(Map<String, Node> fields, String key, Function<Node, T> reading) {
        @Nullable Node node = fields.get(key);
        if (node == null || isNothing(node)) {
            return List.of();
        }
        if (!(node instanceof SequenceNode sequence)) {
            fault(
                    node,
                    "\""
                            + key
                            + "\" is a list: [one, another], or each on a line of its own behind \"- \"");
            return List.of();
        }
        return sequence.getValue().stream().map(reading).toList();
    }

    /** What stands behind the colon of "aliases:" where nothing does. */
    private static boolean isNothing(Node node) {
        return node instanceof ScalarNode scalar && scalar.getValue().isEmpty();
    }

    private void fault(@Nullable Node node, String message) {
        faults.add(new Fault(line(node), message));
    }

    private static int line(@Nullable Node node) {
        return node == null ? 0 : node.getStartMark().map(Mark::getLine).orElse(-1) + 1;
    }
}
