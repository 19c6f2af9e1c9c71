package org.jalon.intake;

import java.nio.file.Path;

/**
 * A feed that was received.
 *
 * @param hash SHA-256, hexadecimal
 * @param name as the sender calls it
 */
record SpooledFile(Path path, String hash, String name, long bytes) {}
