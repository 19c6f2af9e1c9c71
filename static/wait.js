/** Requests that end: a network of the slowest kind may let one hang for minutes. */

/**
 * A signal that gives up after some time, or with another one.
 *
 * @param milliseconds to wait at most, for the whole answer
 */
export function within(milliseconds, signal) {
  const own = new AbortController();
  const stop = () => own.abort();
  setTimeout(stop, milliseconds);
  signal?.addEventListener("abort", stop);
  return own.signal;
}
