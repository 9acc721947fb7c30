package org.digitalwings.app.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Answers that browsers keep as files. */
public final class Attachments {

    /** A workbook (XLSX). */
    public static final MediaType WORKBOOK =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private Attachments() {}

    /**
     * An answer that is kept under a name.
     *
     * @param name what no file name may have in it becomes a hyphen
     * @param ending such as {@code xlsx}
     */
    public static ResponseEntity.BodyBuilder of(String name, String ending, MediaType type) {
        String file = name.replaceAll("[\\\\/:*?\"<>|\\s]+", "-") + "." + ending;
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file, StandardCharsets.UTF_8)
                                .build()
                                .toString());
    }
}
