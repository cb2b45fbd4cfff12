package dev.wiredesk.training;

/** The same power of e on every machine, to seven digits: Math.exp may differ in its last bit. */
final class Exponential {
  private static final float LOG2_E = 1.442695f;
  private static final float LOWEST = -87;
  private static final float HIGHEST = 87;

  private Exponential() {}

  static float of(float x) {
    float scaled = Math.max(LOWEST, Math.min(HIGHEST, x)) * LOG2_E;
    int whole = (int) Math.floor(scaled);
    float rest = scaled - whole;
    return Float.intBitsToFloat((whole + 127) << 23) * powerOfTwo(rest);
  }

  /** 2 to the power of 0 up to 1: Taylor series of exp(x ln 2). */
  private static float powerOfTwo(float x) {
    float sum = 1.540353e-4f;
    sum = sum * x + 0.0013333558f;
    sum = sum * x + 0.009618129f;
    sum = sum * x + 0.05550411f;
    sum = sum * x + 0.2402265f;
    sum = sum * x + 0.6931472f;
    return sum * x + 1;
  }
}
