// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.sheet;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.ourlet.risk.sheet.SheetProblem.Reason;

/** A part of an XLSX, read element by element. No document type, so no entities; nothing is fetched from anywhere. */
final class PartXml {

    private static final int DEEPEST = 40;

    private final XMLStreamReader reader;
    private int depth;

    PartXml(InputStream in) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing is fetched");
        });
        factory.setXMLReporter((message, type, information, location) -> {});
        reader = factory.createXMLStreamReader(in);
    }

    /** Goes to the next element or text; false at the end. */
    boolean next() throws XMLStreamException, UnreadableFile {
        if (!reader.hasNext()) {
            return false;
        }
        int event = reader.next();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw UnreadableFile.because(Reason.DOCTYPE);
        }
        if (event == XMLStreamConstants.START_ELEMENT && ++depth > DEEPEST) {
            throw UnreadableFile.because(Reason.TOO_DEEP);
        }
        if (event == XMLStreamConstants.END_ELEMENT) {
            depth--;
        }
        return true;
    }

    boolean starts(String name) {
        return reader.isStartElement() && reader.getLocalName().equals(name);
    }

    boolean ends(String name) {
        return reader.isEndElement() && reader.getLocalName().equals(name);
    }

    /** The text here, empty at an element. */
    String text() {
        return reader.isCharacters() ? reader.getText() : "";
    }

    /** By its name without a prefix; empty when there is none. */
    String attribute(String name) {
        for (int index = 0; index < reader.getAttributeCount(); index++) {
            if (reader.getAttributeLocalName(index).equals(name)) {
                return reader.getAttributeValue(index);
            }
        }
        return "";
    }
}
