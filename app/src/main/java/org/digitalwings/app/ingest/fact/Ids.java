package org.digitalwings.app.ingest.fact;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.digitalwings.graph.batch.NodeLabel;
import org.digitalwings.graph.batch.NodeRef;

/** Ids for what has none, made of what it is, so that the same row makes the same id whenever it is read. */
final class Ids {

    private static final int DIGITS = 20;

    private Ids() {}

    static String ofMember(NodeLabel label, String key) {
        return of(label.name().toLowerCase(Locale.ROOT), label.name(), key);
    }

    static NodeRef of(NodeLabel label, String prefix, String... parts) {
        return new NodeRef(label, of(prefix, parts));
    }

    private static String of(String prefix, String... parts) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(String.join("\u001f", parts).getBytes(UTF_8));
            return prefix + "-" + HexFormat.of().formatHex(hash).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
