package org.jalon.diffusion;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What of the flows can be set.
 *
 * @param consumers a YAML file of more consumers, or of others for those that are known; empty for
 *     none
 */
@ConfigurationProperties("jalon.diffusion")
record ConsumerSettings(@DefaultValue("") String consumers) {}
