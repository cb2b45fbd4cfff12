package dev.wiredesk.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CsvTest {
  @Test
  void readsQuotedFieldsWithCommasAndLineBreaks() throws IOException {
    assertThat(Csv.read(new StringReader("name,note\r\n\"a, b\",\"two\nlines\"\r\nc,\n")))
        .containsExactly(
            Map.of("name", "a, b", "note", "two\nlines"), Map.of("name", "c", "note", ""));
  }
}
