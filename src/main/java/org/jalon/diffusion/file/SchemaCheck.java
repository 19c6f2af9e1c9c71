package org.jalon.diffusion.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jalon.lheo.LheoSchema;

/**
 * Checks a document against its schema while it is written, on a thread of its own: read again
 * afterwards, a file of all offers would take as long once more.
 */
final class SchemaCheck implements AutoCloseable {

  private static final int MOST_WAITING = 8;
  private static final byte[] END = {};

  private final BlockingQueue<byte[]> blocks = new ArrayBlockingQueue<>(MOST_WAITING);
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("checking").factory());
  private final Future<List<LheoSchema.Violation>> answer;

  SchemaCheck(LheoSchema schema) {
    answer = thread.submit(() -> validate(schema));
  }

  private List<LheoSchema.Violation> validate(LheoSchema schema) throws IOException {
    try (Handed document = new Handed()) {
      try {
        return schema.validate(document);
      } finally {
        document.readToTheEnd(); // who still writes does not wait for ever
      }
    }
  }

  /** Writes to the stream, and has the same checked. */
  OutputStream beside(OutputStream out) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
      }

      @Override
      public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
        if (length > 0) {
          put(Arrays.copyOfRange(bytes, from, from + length));
        }
      }

      @Override
      public void flush() throws IOException {
        out.flush();
      }
    };
  }

  private void put(byte[] block) throws IOException {
    try {
      blocks.put(block);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while a file was checked", stopping);
    }
  }

  /** Why the document, now whole, is invalid; empty when it is valid. */
  List<LheoSchema.Violation> finish() throws IOException {
    put(END);
    try {
      return answer.get();
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while a file was checked", stopping);
    } catch (ExecutionException failed) {
      throw new IOException("a file could not be checked", failed.getCause());
    }
  }

  @Override
  public void close() {
    thread.shutdownNow();
    thread.close();
  }

  /** The blocks, one after the other. */
  private final class Handed extends InputStream {

    private byte[] block = new byte[0];
    private int read;
    private boolean ended;

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      if (length == 0) {
        return 0;
      }
      while (read == block.length && !ended) {
        next();
      }
      if (ended) {
        return -1;
      }
      int some = Math.min(length, block.length - read);
      System.arraycopy(block, read, bytes, from, some);
      read += some;
      return some;
    }

    private void next() throws IOException {
      try {
        block = blocks.take();
        read = 0;
        ended = block == END;
      } catch (InterruptedException givenUp) {
        Thread.currentThread().interrupt();
        throw new IOException("nobody needs the answer any more", givenUp);
      }
    }

    void readToTheEnd() throws IOException {
      while (!ended) {
        next();
      }
    }
  }
}
