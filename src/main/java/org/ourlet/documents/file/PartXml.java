// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.file;

import java.io.ByteArrayInputStream;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the small parts that say what an Office file consists of. No document types, no entities, nothing from outside. */
final class PartXml {

    private static final XMLInputFactory READERS = XMLInputFactory.newDefaultFactory();

    static {
        READERS.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        READERS.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    private PartXml() {}

    /** The values of an attribute wherever it stands, one a line. */
    static String attributes(byte[] part, String name) {
        StringBuilder values = new StringBuilder();
        elements(part, element -> {
            String value = element.getAttributeValue(null, name);
            values.append(value == null ? "" : value + "\n");
        });
        return values.toString();
    }

    /** Whether a relation other than a link that somebody clicks leads out of the file. */
    static boolean loadsFromElsewhere(byte[] part) {
        boolean[] found = {false};
        elements(part, element -> {
            boolean outside = "External".equalsIgnoreCase(element.getAttributeValue(null, "TargetMode"));
            String type = String.valueOf(element.getAttributeValue(null, "Type"));
            found[0] |= outside && !type.endsWith("/hyperlink");
        });
        return found[0];
    }

    private static void elements(byte[] part, Consumer<XMLStreamReader> each) {
        try {
            XMLStreamReader reader = READERS.createXMLStreamReader(new ByteArrayInputStream(part));
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    each.accept(reader);
                }
                if (event == XMLStreamConstants.DTD) {
                    throw new Unacceptable(FileRefusal.BROKEN);
                }
            }
        } catch (XMLStreamException e) {
            throw new Unacceptable(FileRefusal.BROKEN);
        }
    }
}
