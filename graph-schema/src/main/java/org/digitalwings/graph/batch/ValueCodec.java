package org.digitalwings.graph.batch;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Properties as bytes, in the types that imports write. */
final class ValueCodec {

    private ValueCodec() {}

    static void writeMap(DataOutputStream out, Map<String, Object> map) throws IOException {
        out.writeInt(map.size());
        for (Map.Entry<String, Object> entry : map.entrySet()) {
            writeText(out, entry.getKey());
            writeValue(out, entry.getKey(), entry.getValue());
        }
    }

    private static void writeValue(DataOutputStream out, String name, Object value) throws IOException {
        switch (value) {
            case String text -> {
                out.writeByte('s');
                writeText(out, text);
            }
            case Long number -> {
                out.writeByte('l');
                out.writeLong(number);
            }
            case Double number -> {
                out.writeByte('d');
                out.writeDouble(number);
            }
            case Boolean truth -> {
                out.writeByte('b');
                out.writeBoolean(truth);
            }
            case LocalDate date -> {
                out.writeByte('t');
                out.writeLong(date.toEpochDay());
            }
            case ZonedDateTime time -> {
                out.writeByte('z');
                out.writeLong(time.toEpochSecond());
                out.writeInt(time.getNano());
            }
            case List<?> list -> {
                out.writeByte('a');
                out.writeInt(list.size());
                for (Object item : list) {
                    writeText(out, String.valueOf(item));
                }
            }
            default ->
                throw new IllegalArgumentException("Property %s has a value of %s, which an import cannot undo."
                        .formatted(name, value.getClass()));
        }
    }

    static void writeText(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static Map<String, Object> readMap(DataInputStream in) throws IOException {
        int size = in.readInt();
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            map.put(readText(in), readValue(in));
        }
        return map;
    }

    private static Object readValue(DataInputStream in) throws IOException {
        byte type = in.readByte();
        return switch (type) {
            case 's' -> readText(in);
            case 'l' -> in.readLong();
            case 'd' -> in.readDouble();
            case 'b' -> in.readBoolean();
            case 't' -> LocalDate.ofEpochDay(in.readLong());
            case 'z' -> Instant.ofEpochSecond(in.readLong(), in.readInt()).atZone(ZoneOffset.UTC);
            case 'a' -> readList(in);
            default -> throw new IOException("A value of the unknown type %d was read.".formatted(type));
        };
    }

    private static List<String> readList(DataInputStream in) throws IOException {
        int size = in.readInt();
        List<String> list = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            list.add(readText(in));
        }
        return list;
    }

    static String readText(DataInputStream in) throws IOException {
        int size = in.readInt();
        byte[] bytes = in.readNBytes(size);
        if (bytes.length < size) {
            throw new EOFException("A text ends after %d of its %d bytes.".formatted(bytes.length, size));
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
