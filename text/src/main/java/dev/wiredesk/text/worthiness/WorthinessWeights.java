package dev.wiredesk.text.worthiness;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * What was learned: one small weight for each feature, and the line that turns their sum into a
 * probability's logarithmic odds. Read by any number of threads.
 *
 * <p>File format, big-endian: magic, format version (4 bytes each), slope and intercept (8 bytes
 * each, IEEE 754), the weights (1 byte each).
 */
public final class WorthinessWeights {
  private static final int MAGIC = 0x57444357;
  private static final int VERSION = 1;

  private final byte[] weights;
  private final double slope;
  private final double intercept;

  public WorthinessWeights(byte[] weights, double slope, double intercept) {
    if (weights.length != ClaimFeatures.SIZE) {
      throw new IllegalArgumentException("not " + ClaimFeatures.SIZE + " weights");
    }
    this.weights = weights.clone();
    this.slope = slope;
    this.intercept = intercept;
  }

  public static WorthinessWeights read(byte[] file, String name) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(file))) {
      if (in.readInt() != MAGIC || in.readInt() != VERSION) {
        throw new IOException("no weights of version " + VERSION);
      }
      double slope = in.readDouble();
      double intercept = in.readDouble();
      byte[] weights = in.readAllBytes();
      return new WorthinessWeights(weights, slope, intercept);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + name, e);
    }
  }

  public void write(OutputStream out) throws IOException {
    DataOutputStream data = new DataOutputStream(out);
    data.writeInt(MAGIC);
    data.writeInt(VERSION);
    data.writeDouble(slope);
    data.writeDouble(intercept);
    data.write(weights);
    data.flush();
  }

  int weight(int feature) {
    return weights[feature];
  }

  // StrictMath gives the same bits on every machine.
  double probability(int sum) {
    return 1 / (1 + StrictMath.exp(-(slope * sum + intercept)));
  }
}
