package dev.wiredesk.enrich;

import io.confluent.kafka.schemaregistry.ParsedSchema;
import io.confluent.kafka.schemaregistry.client.MockSchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import io.confluent.kafka.schemaregistry.testutil.MockSchemaRegistry;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

/** The registry of a test, which first fails in the ways it is told. */
final class UnsteadyRegistry extends MockSchemaRegistryClient {
  private final String scope;
  private final Deque<Exception> failures = new ArrayDeque<>();
  private int questions;

  UnsteadyRegistry(String scope) {
    this.scope = scope;
  }

  /** The next question for a schema fails like this; several queue up. */
  void failNext(Exception failure) {
    failures.add(failure);
  }

  int questions() {
    return questions;
  }

  @Override
  public ParsedSchema getSchemaById(int id) throws IOException, RestClientException {
    questions++;
    return switch (failures.poll()) {
      case IOException e -> throw e;
      case RestClientException e -> throw e;
      case null -> MockSchemaRegistry.getClientForScope(scope).getSchemaById(id);
      default -> throw new IllegalStateException("A registry throws no such exception");
    };
  }
}
