package dev.wiredesk.alert.webhook;

import dev.wiredesk.runtime.settings.WrongSettings;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secrets by which receivers know our calls. A secret has the form {@code whsec_} and base64;
 * two of them with a space between sign every call twice, while a receiver changes from one to the
 * other.
 */
public final class Secrets {
  private static final String PREFIX = "whsec_";

  private final Map<String, List<byte[]>> keys = new TreeMap<>();

  /**
   * @param settings secrets by name
   * @throws WrongSettings if one has not the form
   */
  public Secrets(Map<String, String> settings) {
    settings.forEach(
        (name, text) ->
            keys.put(
                name, Arrays.stream(text.strip().split(" +")).map(key -> key(name, key)).toList()));
  }

  /** The names that rules may use. */
  public Set<String> names() {
    return keys.keySet();
  }

  /** The value of {@code webhook-signature}. The name must be a known one. */
  String sign(String name, String id, long timestamp, byte[] body) {
    byte[] start = (id + "." + timestamp + ".").getBytes(StandardCharsets.UTF_8);
    return known(name).stream()
        .map(key -> "v1," + Base64.getEncoder().encodeToString(hmac(key, start, body)))
        .collect(Collectors.joining(" "));
  }

  private List<byte[]> known(String name) {
    List<byte[]> known = keys.get(name);
    if (known == null) {
      throw new IllegalArgumentException("No secret is named " + name);
    }
    return known;
  }

  private static byte[] hmac(byte[] key, byte[] start, byte[] body) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      mac.update(start);
      return mac.doFinal(body);
    } catch (NoSuchAlgorithmException | InvalidKeyException e) {
      throw new IllegalStateException("Every Java has HmacSHA256", e);
    }
  }

  private static byte[] key(String name, String text) {
    byte[] key = text.startsWith(PREFIX) ? decoded(text.substring(PREFIX.length())) : new byte[0];
    if (key.length < 24 || key.length > 64) {
      throw new WrongSettings(
          "wiredesk.alert.secrets."
              + name
              + " must be 'whsec_' and the base64 of 24 to 64 bytes; make one with: echo"
              + " whsec_$(openssl rand -base64 32)");
    }
    return key;
  }

  private static byte[] decoded(String text) {
    try {
      return Base64.getDecoder().decode(text);
    } catch (IllegalArgumentException e) {
      return new byte[0];
    }
  }
}
