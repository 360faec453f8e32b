// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.file;

import java.util.LinkedHashMap;
import java.util.Map;

/** Contents that must not be taken, each with the reason that is to be given. */
final class Hostile {

    private static final String RELATION =
            "<Relationships xmlns=\"r\"><Relationship Id=\"1\" Target=\"http://x.example/\""
                    + " Type=\"http://schemas.example/%s\" TargetMode=\"%s\"/></Relationships>";

    private final Map<String, Map.Entry<byte[], FileRefusal>> all = new LinkedHashMap<>();

    static Map<String, Map.Entry<byte[], FileRefusal>> all() {
        Hostile hostile = new Hostile();
        hostile.others();
        hostile.pdfs();
        hostile.offices();
        hostile.pictures();
        return hostile.all;
    }

    private void add(String what, byte[] bytes, FileRefusal reason) {
        all.put(what, Map.entry(bytes, reason));
    }

    private void others() {
        add("nothing", new byte[0], FileRefusal.EMPTY);
        add("a page", Sample.latin("<html><script>alert(1)</script>"), FileRefusal.UNKNOWN_TYPE);
        add("a drawing", Sample.latin("<svg xmlns='x' onload='a()'/>"), FileRefusal.UNKNOWN_TYPE);
        add("a program", Sample.latin("MZ\u0090\0\3\0\0\0"), FileRefusal.UNKNOWN_TYPE);
        add("a script", Sample.latin("#!/bin/sh\nrm x"), FileRefusal.UNKNOWN_TYPE);
        add(
                "the test virus",
                Sample.latin("X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"),
                FileRefusal.UNKNOWN_TYPE);
        add("junk before a PDF", Sample.joined(new byte[] {'x'}, Sample.pdf("")), FileRefusal.UNKNOWN_TYPE);
        add("an object", new byte[] {(byte) 0xAC, (byte) 0xED, 0, 5, 't', 0, 1, 'a'}, FileRefusal.UNKNOWN_TYPE);
        add("an old text", Sample.latin("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1"), FileRefusal.PROTECTED);
        add("one byte too many", tooLarge(), FileRefusal.TOO_LARGE);
    }

    private static byte[] tooLarge() {
        byte[] bytes = new byte[FileCheck.MOST_BYTES + 1];
        System.arraycopy(Sample.pdf(""), 0, bytes, 0, 20);
        return bytes;
    }

    private void pdfs() {
        add("a PDF that stops", Sample.latin("%PDF-1.7\n1 0 obj"), FileRefusal.BROKEN);
        add("a PDF and a ZIP", Sample.joined(Sample.pdf(""), Sample.docx()), FileRefusal.BROKEN);
        add("a PDF with a script", Sample.pdf("/OpenAction << /S /JavaScript /JS (a) >>"), FileRefusal.ACTIVE);
        add("a PDF with a hidden script", Sample.pdf("/AA << /S /J#61vaScript >>"), FileRefusal.ACTIVE);
        add("a PDF that starts", Sample.pdf("/OpenAction << /S /Launch /F (cmd) >>"), FileRefusal.ACTIVE);
        add("a PDF form that sends", Sample.pdf("/A << /S /SubmitForm >>"), FileRefusal.ACTIVE);
        add("a PDF of forms", Sample.pdf("/AcroForm << /XFA [1 0 R] >>"), FileRefusal.ACTIVE);
        add("a PDF with a file", Sample.pdf("/Names << /EmbeddedFiles 3 0 R >>"), FileRefusal.CARRIES_FILES);
        add("a PDF with a film", Sample.pdf("/Subtype /RichMedia"), FileRefusal.CARRIES_FILES);
        add("a PDF with a password", Sample.pdf("/Encrypt 4 0 R"), FileRefusal.PROTECTED);
        add("a packed script", packed("/Filter /FlateDecode", "<< /S /JavaScript >>"), FileRefusal.ACTIVE);
        add(
                "a packed script under another name",
                Sample.latin(new String(
                                packed("/Filter /FlateDecode", "/Launch "),
                                java.nio.charset.StandardCharsets.ISO_8859_1)
                        .replace("/ObjStm", "/#4fbjStm")),
                FileRefusal.ACTIVE);
        add("packed in an unknown way", packed("/Filter /LZWDecode", "x"), FileRefusal.BROKEN);
        add(
                "a PDF bomb",
                Sample.packedPdf("/Filter /FlateDecode", new byte[101 * 1024 * 1024]),
                FileRefusal.UNPACKS_TOO_LARGE);
    }

    private static byte[] packed(String filter, String words) {
        return Sample.packedPdf(filter, Sample.latin(words));
    }

    private void offices() {
        add("a plain ZIP", Sample.zip(Map.of("a.txt", "a")), FileRefusal.UNKNOWN_TYPE);
        add("a ZIP that stops", Sample.part(Sample.docx(), 0, 90), FileRefusal.BROKEN);
        add("macros", Sample.docxWith("word/vbaProject.bin", "x"), FileRefusal.MACROS);
        add("a macro sheet", Sample.docxWith("xl/macrosheets/sheet1.xml", "<a/>"), FileRefusal.MACROS);
        add("a text with macros by type", macroType(), FileRefusal.MACROS);
        add("a control", Sample.docxWith("word/activeX/activeX1.xml", "<a/>"), FileRefusal.ACTIVE);
        add("a question to another program", field("DDEAUTO c:\\\\cmd.exe"), FileRefusal.ACTIVE);
        add(
                "an object of another program",
                Sample.docxWith("word/embeddings/oleObject1.bin", "x"),
                FileRefusal.CARRIES_FILES);
        add("a template elsewhere", relation("attachedTemplate", "External"), FileRefusal.LOADS_FROM_ELSEWHERE);
        add("a picture elsewhere", relation("image", "external"), FileRefusal.LOADS_FROM_ELSEWHERE);
        add(
                "cells elsewhere",
                Sample.docxWith("xl/externalLinks/externalLink1.xml", "<a/>"),
                FileRefusal.LOADS_FROM_ELSEWHERE);
        add(
                "a document type",
                Sample.docxWith("word/a.xml", "<!DOCTYPE a [<!ENTITY b \"c\">]><a/>"),
                FileRefusal.BROKEN);
        add(
                "a document type of relations",
                Sample.docxWith("word/_rels/a.rels", "<!DOCTYPE a><a/>"),
                FileRefusal.BROKEN);
        add("a path upwards", Sample.docxWith("../../etc/passwd", "x"), FileRefusal.BROKEN);
        add("a path from the root", Sample.docxWith("/etc/passwd", "x"), FileRefusal.BROKEN);
        add(
                "a bomb",
                Sample.docxWith("word/media/a.bin", "a".repeat(151 * 1024 * 1024)),
                FileRefusal.UNPACKS_TOO_LARGE);
        add("thousands of parts", manyParts(), FileRefusal.UNPACKS_TOO_LARGE);
    }

    private static byte[] field(String words) {
        return Sample.docxWith("word/header1.xml", "<w:instrText>" + words + "</w:instrText>");
    }

    private static byte[] relation(String type, String mode) {
        return Sample.docxWith("word/_rels/settings.xml.rels", RELATION.formatted(type, mode));
    }

    private static byte[] macroType() {
        Map<String, String> parts = Sample.textParts();
        parts.put(
                "[Content_Types].xml",
                "<Types><Override ContentType=\"application/vnd.ms-word.document.m&#97;croEnabled.main+xml\"/></Types>");
        return Sample.zip(parts);
    }

    private static byte[] manyParts() {
        Map<String, String> parts = Sample.textParts();
        for (int number = 0; number < 5_100; number++) {
            parts.put("word/part" + number + ".bin", "");
        }
        return Sample.zip(parts);
    }

    private void pictures() {
        add("a picture too wide", Sample.pngOf(20_001, 10), FileRefusal.PICTURE_TOO_LARGE);
        add("a picture bomb", Sample.pngOf(19_000, 19_000), FileRefusal.PICTURE_TOO_LARGE);
        add("a picture of nothing", Sample.pngOf(0, 10), FileRefusal.BROKEN);
        byte[] png = Sample.picture("png");
        add("a picture that stops", Sample.part(png, 0, png.length - 14), FileRefusal.BROKEN);
        byte[] jpg = Sample.picture("jpg");
        add("a photograph that stops", Sample.part(jpg, 0, jpg.length - 2), FileRefusal.BROKEN);
    }
}
