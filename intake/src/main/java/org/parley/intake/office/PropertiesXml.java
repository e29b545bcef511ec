package org.parley.intake.office;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import org.parley.intake.document.FileProperties;
import org.parley.intake.document.Metadata;

/** Reads title and author from {@code docProps/core.xml} or {@code meta.xml}. */
final class PropertiesXml implements XmlWalk.Visitor {
    private static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";
    private static final int MOST_CHARACTERS = 1000;

    private final Map<String, StringBuilder> values = new HashMap<>();
    private StringBuilder value = new StringBuilder();

    @Override
    public boolean begins(XMLStreamReader element) {
        boolean wanted =
                DUBLIN_CORE.equals(element.getNamespaceURI())
                        || element.getLocalName().equals("initial-creator");
        value =
                wanted
                        ? values.computeIfAbsent(
                                element.getLocalName(), name -> new StringBuilder())
                        : new StringBuilder();
        return true;
    }

    @Override
    public void ends(XMLStreamReader element) {
        value = new StringBuilder();
    }

    @Override
    public void text(String text) {
        if (value.length() < MOST_CHARACTERS) {
            value.append(text);
        }
    }

    /** In an OpenDocument {@code creator} is who changed it last. */
    Metadata metadata() {
        StringBuilder creator = values.getOrDefault("creator", new StringBuilder());
        return FileProperties.metadata(
                values.getOrDefault("title", new StringBuilder()).toString(),
                values.getOrDefault("initial-creator", creator).toString());
    }
}
