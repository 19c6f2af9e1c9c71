package org.jalon.search;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the index lives.
 *
 * @param folder made when missing
 */
@ConfigurationProperties("jalon.index")
public record SearchProperties(@DefaultValue("var/index") Path folder) {}
