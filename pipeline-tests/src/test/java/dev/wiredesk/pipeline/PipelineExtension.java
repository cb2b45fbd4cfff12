package dev.wiredesk.pipeline;

import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Hands one running {@link Pipeline} to every test class of the module, and ends it after the last.
 */
public final class PipelineExtension implements ParameterResolver {
  private static final Namespace ONE = Namespace.create(PipelineExtension.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Pipeline.class;
  }

  @Override
  public Pipeline resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(ONE)
        .getOrComputeIfAbsent(Pipeline.class, key -> started(), Pipeline.class);
  }

  private static Pipeline started() {
    Path folder = Path.of(System.getProperty("java.io.tmpdir"), "pipeline");
    return Pipeline.start(folder.resolve(Long.toString(ProcessHandle.current().pid())));
  }
}
