package dev.wiredesk.training;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Words and their vectors of length 1, in the order of the model's vocabulary. */
final class WordVectors {
  private static final String MODEL = "all-minilm-l6-v2.onnx";
  private static final String TOKENIZER = "all-minilm-l6-v2-tokenizer.json";
  private static final int DIMENSIONS = 384;

  /** In an ONNX file, the field of a tensor that holds its bytes, as length-delimited. */
  private static final byte RAW_DATA = 9 << 3 | 2;

  private final List<String> words;
  private final List<float[]> vectors;

  WordVectors(List<String> words, List<float[]> vectors) {
    this.words = List.copyOf(words);
    this.vectors = List.copyOf(vectors);
  }

  int size() {
    return words.size();
  }

  int dimensions() {
    return vectors.getFirst().length;
  }

  String word(int index) {
    return words.get(index);
  }

  float[] vector(int index) {
    return vectors.get(index);
  }

  static WordVectors read(Path jar) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      JsonNode tokenizer = new ObjectMapper().readTree(bytes(zip, TOKENIZER));
      Map<Integer, String> vocabulary = new TreeMap<>();
      tokenizer
          .get("model")
          .get("vocab")
          .properties()
          .forEach(entry -> vocabulary.put(entry.getValue().asInt(), entry.getKey()));
      return of(vocabulary, embeddings(bytes(zip, MODEL), vocabulary.size()));
    }
  }

  private static WordVectors of(Map<Integer, String> vocabulary, ByteBuffer embeddings) {
    List<String> words = new ArrayList<>();
    List<float[]> vectors = new ArrayList<>();
    vocabulary.forEach(
        (id, word) -> {
          if (isWord(word)) {
            words.add(word);
            vectors.add(normalised(embeddings, id));
          }
        });
    return new WordVectors(words, vectors);
  }

  private static boolean isWord(String piece) {
    return piece.length() > 1 && piece.codePoints().allMatch(Character::isLetter);
  }

  private static float[] normalised(ByteBuffer embeddings, int id) {
    float[] vector = new float[DIMENSIONS];
    double squares = 0;
    for (int i = 0; i < DIMENSIONS; i++) {
      vector[i] = embeddings.getFloat((id * DIMENSIONS + i) * Float.BYTES);
      squares += vector[i] * vector[i];
    }
    float scale = (float) (1 / Math.sqrt(squares));
    for (int i = 0; i < DIMENSIONS; i++) {
      vector[i] *= scale;
    }
    return vector;
  }

  /** The word embeddings are the only tensor of their size. */
  private static ByteBuffer embeddings(byte[] model, int words) throws IOException {
    byte[] header = header(words * DIMENSIONS * Float.BYTES);
    for (int at = 0; at + header.length < model.length; at++) {
      if (matches(model, at, header)) {
        int from = at + header.length;
        return ByteBuffer.wrap(model, from, words * DIMENSIONS * Float.BYTES)
            .slice()
            .order(ByteOrder.LITTLE_ENDIAN);
      }
    }
    throw new IOException(MODEL + " holds no embeddings of " + words + " words");
  }

  private static byte[] header(int length) {
    byte[] header = new byte[6];
    header[0] = RAW_DATA;
    int size = 1;
    int rest = length;
    while (rest >= 0x80) {
      header[size++] = (byte) ((rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    header[size++] = (byte) rest;
    return Arrays.copyOf(header, size);
  }

  private static boolean matches(byte[] model, int at, byte[] header) {
    int i = 0;
    while (i < header.length && model[at + i] == header[i]) {
      i++;
    }
    return i == header.length;
  }

  private static byte[] bytes(ZipFile zip, String name) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      throw new FileNotFoundException(zip.getName() + " holds no " + name);
    }
    try (InputStream in = zip.getInputStream(entry)) {
      return in.readAllBytes();
    }
  }
}
