package org.digitalwings.matching.embedding;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A sentence embedding model of the BERT family that runs in the process. For any number of threads; an embedding keeps one
 * core busy.
 */
public final class EmbeddingModel implements AutoCloseable {

    /** Pieces of words; of a longer text its beginning says what it is about. Time grows with the square. */
    private static final int MAX_TOKENS = 256;

    private final TextLanguage language;
    private final BertTokenizer tokenizer;
    private final OrtSession session;
    /** Native memory: whoever embeds must be done before it is given back. */
    private final ReadWriteLock inUse = new ReentrantReadWriteLock();

    private boolean closed;

    private EmbeddingModel(TextLanguage language, BertTokenizer tokenizer, OrtSession session) {
        this.language = language;
        this.tokenizer = tokenizer;
        this.session = session;
    }

    /**
     * The model for texts in a language: bge-small-zh-v1.5 for Chinese, 512 dimensions; all-MiniLM-L6-v2 for English, 384. Both
     * with weights of 8 bits.
     */
    public static EmbeddingModel of(TextLanguage language) {
        String name = switch (language) {
            case CHINESE -> "/bge-small-zh-v1.5-q";
            case ENGLISH -> "/all-minilm-l6-v2-q";
        };
        try (InputStream words = open(name + "-tokenizer.json");
                InputStream weights = open(name + ".onnx");
                var options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            OrtSession session = OrtEnvironment.getEnvironment().createSession(weights.readAllBytes(), options);
            return new EmbeddingModel(language, new BertTokenizer(vocabulary(words)), session);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (OrtException e) {
            throw new IllegalStateException(
                    "The embedding model %s cannot be loaded: %s".formatted(name, e.getMessage()), e);
        }
    }

    /**
     * The vector of a text, of length 1. Takes 3 to 50 ms of one core, by the text's length up to some 250 words.
     *
     * @throws IllegalStateException where the model was closed
     */
    public float[] embed(String text) {
        inUse.readLock().lock();
        try {
            if (closed) {
                throw new IllegalStateException("The embedding model for %s was closed.".formatted(language));
            }
            return embedded(text);
        } finally {
            inUse.readLock().unlock();
        }
    }

    private float[] embedded(String text) {
        long[] ids = tokenizer.tokenize(text, MAX_TOKENS);
        long[] ones = new long[ids.length];
        Arrays.fill(ones, 1);
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        try (OnnxTensor input = OnnxTensor.createTensor(environment, new long[][] {ids});
                OnnxTensor mask = OnnxTensor.createTensor(environment, new long[][] {ones});
                OnnxTensor types = OnnxTensor.createTensor(environment, new long[][] {new long[ids.length]});
                OrtSession.Result result =
                        session.run(Map.of("input_ids", input, "attention_mask", mask, "token_type_ids", types))) {
            return normalized(pooled(((float[][][]) result.get(0).getValue())[0]));
        } catch (OrtException e) {
            throw new IllegalStateException(
                    "A text of %d tokens cannot be embedded: %s".formatted(ids.length, e.getMessage()), e);
        }
    }

    /** The vector of the mark of the beginning, or the mean of all, as the model was trained. */
    private float[] pooled(float[][] tokens) {
        if (language == TextLanguage.CHINESE) {
            return tokens[0];
        }
        float[] mean = new float[tokens[0].length];
        for (float[] token : tokens) {
            for (int i = 0; i < mean.length; i++) {
                mean[i] += token[i];
            }
        }
        return mean;
    }

    private static float[] normalized(float[] vector) {
        double squares = 0;
        for (float value : vector) {
            squares += (double) value * value;
        }
        float scale = (float) (1 / Math.sqrt(squares));
        for (int i = 0; i < vector.length; i++) {
            vector[i] *= scale;
        }
        return vector;
    }

    private static Map<String, Long> vocabulary(InputStream json) {
        JsonNode words = JsonMapper.shared().readTree(json).at("/model/vocab");
        return words.propertyStream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, word -> word.getValue().asLong()));
    }

    private static InputStream open(String resource) throws IOException {
        InputStream stream = EmbeddingModel.class.getResourceAsStream(resource);
        if (stream == null) {
            throw new IOException("The resource %s is missing: build the product whole.".formatted(resource));
        }
        return stream;
    }

    /** Waits for those who embed. */
    @Override
    public void close() {
        inUse.writeLock().lock();
        try {
            if (!closed) {
                closed = true;
                session.close();
            }
        } catch (OrtException e) {
            throw new IllegalStateException("The embedding model cannot be closed: " + e.getMessage(), e);
        } finally {
            inUse.writeLock().unlock();
        }
    }
}
