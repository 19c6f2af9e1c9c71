package org.jalon.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A way to the site that can be cut, as the network of a telephone is: a port of its own that hands
 * every byte on. Cut, it refuses; stuck, it takes questions and never answers.
 */
final class Network implements AutoCloseable {

  private final int site;
  private final int port;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private volatile ServerSocket door;
  private volatile boolean stuck;

  Network(int site) throws IOException {
    this.site = site;
    this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    this.port = door.getLocalPort();
    serve(door);
  }

  String address() {
    return "http://localhost:" + port;
  }

  /** Nobody gets through, and who is talking is cut off. */
  void cut() {
    closeQuietly(door);
    hangUp();
  }

  /** Questions are taken and never answered. */
  void stick() {
    stuck = true;
    hangUp();
  }

  void mend() throws IOException {
    stuck = false;
    hangUp();
    if (door.isClosed()) {
      door = new ServerSocket();
      door.setReuseAddress(true);
      door.bind(new java.net.InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      serve(door);
    }
  }

  @Override
  public void close() {
    cut();
  }

  private void hangUp() {
    open.forEach(Network::closeQuietly);
    open.clear();
  }

  private void serve(ServerSocket at) {
    Thread.ofVirtual()
        .start(() -> {
          try {
            while (true) {
              Socket reader = at.accept();
              open.add(reader);
              if (!stuck) {
                Socket there = new Socket(InetAddress.getLoopbackAddress(), site);
                open.add(there);
                hand(reader, there);
                hand(there, reader);
              }
            }
          } catch (SocketException closed) {
            hangUp();
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private static void hand(Socket from, Socket to) {
    Thread.ofVirtual()
        .start(() -> {
          try (from;
              to) {
            from.getInputStream().transferTo(to.getOutputStream());
          } catch (IOException hungUp) {
            // The other side is closed with this one; a browser asks again.
          }
        });
  }

  private static void closeQuietly(AutoCloseable socket) {
    try {
      socket.close();
    } catch (Exception e) {
      throw new IllegalStateException("A socket does not close", e);
    }
  }
}
