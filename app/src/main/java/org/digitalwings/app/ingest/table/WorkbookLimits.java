package org.digitalwings.app.ingest.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Refuses workbooks that unpack to far more than they weigh. Everything is unpacked once and counted, since the sizes that an
 * archive states of itself can be false.
 */
final class WorkbookLimits {

    private static final int MEGABYTE = 1 << 20;
    private static final long WHOLE = 2048L * MEGABYTE;
    /** Shared strings are the one part that is kept in memory. */
    private static final long SHARED_STRINGS = 96L * MEGABYTE;

    private static final long FREE_OF_RATIO = 16L * MEGABYTE;
    private static final int RATIO = 200;
    /** The longest stretch without a tag: a cell holds 32,767 characters at most, of up to 12 bytes each. */
    private static final int LONGEST_TEXT = MEGABYTE;

    private static final int MOST_PARTS = 10_000;

    private WorkbookLimits() {}

    static void check(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            long whole = 0;
            if (zip.stream().noneMatch(part -> part.getName().startsWith("xl/"))) {
                throw new UnreadableFileException(Fault.NOT_A_TABLE, "ZIP");
            }
            if (zip.size() > MOST_PARTS) {
                throw new UnreadableFileException(Fault.DAMAGED_FILE);
            }
            for (Enumeration<? extends ZipEntry> parts = zip.entries(); parts.hasMoreElements(); ) {
                whole = unpacked(zip, parts.nextElement(), whole);
            }
        } catch (ZipException e) {
            throw new UnreadableFileException(Fault.DAMAGED_FILE);
        }
    }

    private static long unpacked(ZipFile zip, ZipEntry part, long before) throws IOException {
        boolean text = part.getName().endsWith(".xml");
        long limit = limit(part);
        byte[] buffer = new byte[1 << 16];
        long size = 0;
        long stretch = 0;
        try (InputStream in = zip.getInputStream(part)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                size += n;
                if (text) {
                    stretch = stretch(buffer, n, stretch);
                }
                refuse(size > limit, size, limit);
                refuse(before + size > WHOLE, before + size, WHOLE);
                if (stretch > LONGEST_TEXT) {
                    throw new UnreadableFileException(Fault.TOO_LONG, String.valueOf(LONGEST_TEXT));
                }
            }
        }
        return before + size;
    }

    /** What a part may unpack to: a table is packed to a tenth or so, never to one in so many parts. */
    private static long limit(ZipEntry part) {
        long most = part.getName().endsWith("sharedStrings.xml") ? SHARED_STRINGS : WHOLE;
        return Math.min(most, Math.max(FREE_OF_RATIO, RATIO * Math.max(1, part.getCompressedSize())));
    }

    private static long stretch(byte[] buffer, int n, long before) {
        long stretch = before;
        for (int i = 0; i < n && stretch <= LONGEST_TEXT; i++) {
            stretch = buffer[i] == '<' ? 0 : stretch + 1;
        }
        return stretch;
    }

    private static void refuse(boolean tooLarge, long size, long limit) {
        if (tooLarge) {
            throw new UnreadableFileException(
                    Fault.UNPACKS_TOO_LARGE, size / MEGABYTE + " MB", limit / MEGABYTE + " MB");
        }
    }
}
