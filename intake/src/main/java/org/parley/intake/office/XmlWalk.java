package org.parley.intake.office;

import java.io.IOException;
import java.io.InputStream;
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
            XMLStreamReader reader = factory.createXMLStreamReader(part);
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
