package org.parley.intake.office;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Walks through an XML part from its start to its end, or to where it is broken. */
final class XmlWalk {
    /** What is met on the way. */
    interface Visitor {
        /** Whether to go into an element; an element passed over is not ended either. */
        boolean begins(XMLStreamReader element) throws IOException;

        void ends(XMLStreamReader element) throws IOException;

        void text(String text) throws IOException;
    }

    private XmlWalk() {}

    /** Walks, and says whether the part was whole. Entities are not expanded, nothing is loaded. */
    static boolean through(InputStream part, Visitor visitor) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(characters(part));
            while (next(reader)) {
                switch (reader.getEventType()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        if (!visitor.begins(reader)) {
                            passOver(reader);
                        }
                    }
                    case XMLStreamConstants.END_ELEMENT -> visitor.ends(reader);
                    case XMLStreamConstants.CHARACTERS,
                            XMLStreamConstants.CDATA,
                            XMLStreamConstants.SPACE ->
                            visitor.text(reader.getText());
                    default -> {} // comments, processing instructions, entities
                }
            }
            return true;
        } catch (XMLStreamException e) {
            return false;
        }
    }

    /**
     * UTF-8 or UTF-16, as both standards ask for. Broken characters become U+FFFD here, where the
     * parser would give up on all behind them.
     */
    private static Reader characters(InputStream part) throws IOException {
        BufferedInputStream in = new BufferedInputStream(part);
        in.mark(2);
        int start = in.read() << 8 | in.read();
        in.reset();
        boolean wide = start == 0xFEFF || start == 0xFFFE;
        BufferedReader reader =
                new BufferedReader(
                        new InputStreamReader(
                                in, wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8));
        reader.mark(1);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
        return reader;
    }

    private static void passOver(XMLStreamReader reader) throws XMLStreamException {
        int depth = 1;
        while (depth > 0 && next(reader)) {
            depth += reader.isStartElement() ? 1 : reader.isEndElement() ? -1 : 0;
        }
    }

    /**
     * The parser of the platform trips over some broken input with other exceptions than its own.
     */
    private static boolean next(XMLStreamReader reader) throws XMLStreamException {
        try {
            if (!reader.hasNext()) {
                return false;
            }
            reader.next();
            return true;
        } catch (RuntimeException e) {
            throw new XMLStreamException(e);
        }
    }
}
