/**
 * Benchmarks, one command each: {@code ./mvnw -Pbenchmark verify -Dbenchmark=Pages}. They run the
 * extracted jar, print medians, and say nothing of right or wrong; figures stand in
 * docs/performance.md.
 */
@org.jspecify.annotations.NullMarked
package org.jalon.benchmark;
