package org.digitalwings.app.ingest.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Makes workbooks whose sheet expands entities that double each other. */
final class EvilWorkbook {

    private EvilWorkbook() {}

    static void withEntities(Path good, Path evil) throws IOException {
        StringBuilder sheet = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY e0 \"laugh\">");
        for (int i = 1; i <= 30; i++) {
            sheet.append("<!ENTITY e%d \"&e%d;&e%d;\">".formatted(i, i - 1, i - 1));
        }
        sheet.append("]><worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>")
                .append("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>name</t></is></c></row>")
                .append("<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>&e30;</t></is></c></row>")
                .append("</sheetData></worksheet>");
        try (ZipFile in = new ZipFile(good.toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(evil))) {
            for (ZipEntry part : in.stream().map(ZipEntry.class::cast).toList()) {
                out.putNextEntry(new ZipEntry(part.getName()));
                try (InputStream bytes = in.getInputStream(part)) {
                    out.write(
                            part.getName().endsWith("sheet1.xml")
                                    ? sheet.toString().getBytes(UTF_8)
                                    : bytes.readAllBytes());
                }
            }
        }
    }
}
