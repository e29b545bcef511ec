package org.parley.intake.office;

import com.rtfparserkit.parser.RtfListenerAdaptor;
import com.rtfparserkit.parser.RtfStreamSource;
import com.rtfparserkit.parser.standard.StandardRtfParser;
import com.rtfparserkit.rtf.Command;
import com.rtfparserkit.rtf.CommandType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.intake.document.FileProperties;
import org.parley.intake.document.Metadata;
import org.parley.intake.document.Unreadable;

/**
 * Reads the text of an RTF document (Rich Text Format Specification 1.9.1): what stands in its body
 * or is the result of a field, and is neither hidden nor deleted. All other destinations are passed
 * over.
 */
final class RtfText extends RtfListenerAdaptor {
    private static final Pattern BINARY = Pattern.compile("\\\\bin(\\d{1,18})");

    /** The parser keeps back words until it has met some groups more. */
    private static final String GROUPS = "{}".repeat(8);

    private static final Pattern NUMBERED_LETTER = Pattern.compile("(?<!\\\\)\\\\u-?\\d");
    private static final int MOST_NUMBERED_LETTERS = 500;

    private static final int MOST_CHARACTERS_OF_PROPERTY = 1000;

    /** The destinations that hold text, or groups with text. */
    private static final Set<Command> BODY = Set.of(Command.rtf, Command.field, Command.fldrslt);

    private final Paragraphs paragraphs = new Paragraphs();
    private final StringBuilder title = new StringBuilder();
    private final StringBuilder author = new StringBuilder();
    private final Deque<Group> groups = new ArrayDeque<>();
    private Group group = new Group(Command.rtf, false, false);
    private boolean inRow;

    /** What holds until the group ends. */
    private record Group(Command destination, boolean hidden, boolean deleted) {}

    RtfText() {
        paragraphs.begin();
    }

    /**
     * Reads all up to where the document is broken, and says whether it was whole.
     *
     * @throws Unreadable if no reader could ever read so much
     */
    boolean read(byte[] bytes) throws IOException {
        String all = new String(bytes, StandardCharsets.ISO_8859_1);
        String sound = all.substring(0, lengthOfSound(all));
        String rtf = withGroups(sound) + GROUPS;
        try {
            new StandardRtfParser()
                    .parse(
                            new RtfStreamSource(
                                    new ByteArrayInputStream(
                                            rtf.getBytes(StandardCharsets.ISO_8859_1))),
                            this);
            return sound.length() == all.length() && isClosed(all);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    /**
     * The parser copies all letters given by number since the last group for each further one: an
     * empty group now and then keeps that short.
     */
    private static String withGroups(String rtf) {
        StringBuilder grouped = new StringBuilder();
        Matcher letter = NUMBERED_LETTER.matcher(rtf);
        int done = 0;
        for (int count = 1; letter.find(); count++) {
            if (count % MOST_NUMBERED_LETTERS == 0) {
                grouped.append(rtf, done, letter.start()).append("{}");
                done = letter.start();
            }
        }
        return grouped.append(rtf, done, rtf.length()).toString();
    }

    /** The parser believes what a picture says of its length; up to the first that lies. */
    private static int lengthOfSound(String rtf) {
        Matcher binary = BINARY.matcher(rtf);
        while (binary.find()) {
            if (Long.parseLong(binary.group(1)) > rtf.length() - binary.end()) {
                return binary.start();
            }
        }
        return rtf.length();
    }

    /** Whether all groups end: else the file was cut off. */
    private static boolean isClosed(String rtf) {
        Matcher binary = BINARY.matcher(rtf);
        int depth = 0;
        for (int i = 0; i < rtf.length(); i++) {
            char c = rtf.charAt(i);
            if (c == '\\') {
                boolean bytes = binary.region(i, rtf.length()).lookingAt();
                i = bytes ? binary.end() + Integer.parseInt(binary.group(1)) - 1 : i + 1;
            } else if (c == '{') {
                depth++;
            } else if (c == '}') {
                depth--;
            }
        }
        return depth <= 0;
    }

    String text() {
        return paragraphs.text();
    }

    Metadata metadata() {
        return FileProperties.metadata(title.toString(), author.toString());
    }

    @Override
    public void processGroupStart() {
        groups.push(group);
    }

    @Override
    public void processGroupEnd() {
        if (!groups.isEmpty()) {
            group = groups.pop();
        }
    }

    @Override
    public void processString(String string) {
        if (groups.isEmpty() || group.hidden || group.deleted) {
            return;
        }
        switch (group.destination) {
            case rtf, fldrslt -> add(string);
            case title -> add(title, string);
            case author -> add(author, string);
            default -> {}
        }
    }

    private static void add(StringBuilder property, String string) {
        if (property.length() < MOST_CHARACTERS_OF_PROPERTY) {
            property.append(string);
        }
    }

    @Override
    public void processCommand(
            Command command, int parameter, boolean hasParameter, boolean optional) {
        boolean on = !hasParameter || parameter != 0;
        if (command.getCommandType() == CommandType.Destination) {
            enter(command);
            return;
        }
        switch (command) {
            case optionalcommand -> enter(command); // of an unknown destination
            case v -> group = new Group(group.destination, on, group.deleted);
            case deleted -> group = new Group(group.destination, group.hidden, on);
            case plain -> group = new Group(group.destination, false, false);
            default -> {
                if (group.destination == Command.rtf || group.destination == Command.fldrslt) {
                    set(command);
                }
            }
        }
    }

    /** Inside of what is passed over nothing is read, whatever it is called. */
    private void enter(Command destination) {
        boolean isProperty = destination == Command.title || destination == Command.author;
        if (isProperty ? group.destination == Command.info : BODY.contains(group.destination)) {
            group = new Group(destination, group.hidden, group.deleted);
        }
    }

    private void set(Command command) {
        switch (command) {
            case par, sect, page, nestcell -> next();
            case line -> processString("\n");
            case tab -> processString("\t");
            case nonbreakingspace -> processString("\u00A0");
            case nonbreakinghyphen -> processString("-");
            case trowd -> beginRow();
            case cell -> endCell();
            case row -> endRow();
            default -> {}
        }
    }

    private void add(String string) {
        try {
            paragraphs.add(string);
        } catch (Unreadable e) {
            throw new UncheckedIOException(e);
        }
    }

    private void next() {
        paragraphs.end();
        paragraphs.begin();
    }

    private void beginRow() {
        if (!inRow) {
            next();
            paragraphs.beginRow();
            inRow = true;
        }
    }

    private void endCell() {
        beginRow();
        next();
        paragraphs.endCell();
    }

    private void endRow() {
        if (inRow) {
            next();
            paragraphs.endRow();
            inRow = false;
        }
    }
}
