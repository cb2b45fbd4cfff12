package dev.wiredesk.runtime.service;

import dev.wiredesk.runtime.settings.CommonSettings;
import dev.wiredesk.schemas.topics.Topic;
import dev.wiredesk.schemas.topics.Topics;
import java.util.List;
import java.util.function.Function;

/**
 * A service as its {@code main} describes it.
 *
 * @param name also the name of its settings file and of its log lines
 * @param settings interface mapped with the prefix {@code wiredesk}
 * @param topics the topics it cannot work without
 * @param maxRequestBytes largest HTTP request body it takes
 * @param assemble builds its parts; starts nothing
 */
public record ServiceDefinition<S extends CommonSettings>(
    String name,
    Class<S> settings,
    Function<Topics, List<Topic<?>>> topics,
    long maxRequestBytes,
    Function<ServiceContext<S>, ServiceParts> assemble) {}
