package org.digitalwings.graph.batch;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Images as compressed bytes, so that a chunk of thousands of rows takes one property of one node. */
final class ImageCodec {

    private static final int FORMAT = 1;

    private static final int MADE_NODE = 1;
    private static final int CHANGED_NODE = 2;
    private static final int MADE_TIE = 3;
    private static final int CHANGED_TIE = 4;

    private ImageCodec() {}

    /** A chunk waits for its images: speed counts more than the last tenth of their size. */
    private static final class FastGzip extends GZIPOutputStream {

        FastGzip(OutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }

    static byte[] write(List<Image> images) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(new FastGzip(bytes))) {
            out.writeByte(FORMAT);
            out.writeInt(images.size());
            for (Image image : images) {
                write(out, image);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(DataOutputStream out, Image image) throws IOException {
        switch (image) {
            case Image.MadeNode made -> {
                out.writeByte(MADE_NODE);
                write(out, made.node());
                out.writeLong(made.fingerprint());
            }
            case Image.ChangedNode changed -> {
                out.writeByte(CHANGED_NODE);
                write(out, changed.node());
                ValueCodec.writeMap(out, changed.before());
                ValueCodec.writeMap(out, changed.after());
            }
            case Image.MadeTie made -> {
                out.writeByte(MADE_TIE);
                write(out, made.type(), made.from(), made.to());
                ValueCodec.writeMap(out, made.after());
            }
            case Image.ChangedTie changed -> {
                out.writeByte(CHANGED_TIE);
                write(out, changed.type(), changed.from(), changed.to());
                ValueCodec.writeMap(out, changed.before());
                ValueCodec.writeMap(out, changed.after());
            }
        }
    }

    private static void write(DataOutputStream out, NodeRef node) throws IOException {
        ValueCodec.writeText(out, node.label().name());
        ValueCodec.writeText(out, node.id());
    }

    private static void write(DataOutputStream out, TieType type, NodeRef from, NodeRef to) throws IOException {
        ValueCodec.writeText(out, type.name());
        write(out, from);
        write(out, to);
    }

    static List<Image> read(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new GZIPInputStream(new ByteArrayInputStream(bytes)))) {
            int format = in.readByte();
            if (format != FORMAT) {
                throw new IllegalArgumentException(
                        "Images of an import have format %d, but only %d is known: undo it with the version that made it."
                                .formatted(format, FORMAT));
            }
            int size = in.readInt();
            List<Image> images = new ArrayList<>(size);
            for (int i = 0; i < size; i++) {
                images.add(readImage(in));
            }
            return images;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Image readImage(DataInputStream in) throws IOException {
        int kind = in.readByte();
        return switch (kind) {
            case MADE_NODE -> new Image.MadeNode(readNode(in), in.readLong());
            case CHANGED_NODE -> new Image.ChangedNode(readNode(in), ValueCodec.readMap(in), ValueCodec.readMap(in));
            case MADE_TIE ->
                new Image.MadeTie(
                        TieType.valueOf(ValueCodec.readText(in)), readNode(in), readNode(in), ValueCodec.readMap(in));
            case CHANGED_TIE ->
                new Image.ChangedTie(
                        TieType.valueOf(ValueCodec.readText(in)),
                        readNode(in),
                        readNode(in),
                        ValueCodec.readMap(in),
                        ValueCodec.readMap(in));
            default -> throw new IOException("An image of the unknown kind %d was read.".formatted(kind));
        };
    }

    private static NodeRef readNode(DataInputStream in) throws IOException {
        return new NodeRef(NodeLabel.valueOf(ValueCodec.readText(in)), ValueCodec.readText(in));
    }
}
