package org.jalon.intake;

/**
 * How to get in where a feed lies. Every part may be empty.
 *
 * @param privateKey path of an OpenSSH key, for SFTP
 * @param knownHosts path of an OpenSSH file with the key of the SFTP server, which must be there
 */
public record FeedAccess(String user, String password, String privateKey, String knownHosts) {

  static final FeedAccess NONE = new FeedAccess("", "", "", "");

  /** Passwords never stand in a log. */
  @Override
  public String toString() {
    return "FeedAccess[" + user + "]";
  }
}
