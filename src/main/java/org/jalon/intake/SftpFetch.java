package org.jalon.intake;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.config.hosts.HostConfigEntryResolver;
import org.apache.sshd.client.keyverifier.KnownHostsServerKeyVerifier;
import org.apache.sshd.client.keyverifier.RejectAllServerKeyVerifier;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.SshException;
import org.apache.sshd.common.config.keys.FilePasswordProvider;
import org.apache.sshd.common.keyprovider.KeyIdentityProvider;
import org.apache.sshd.common.util.security.SecurityUtils;
import org.apache.sshd.sftp.client.SftpClient;
import org.apache.sshd.sftp.client.SftpClientFactory;
import org.apache.sshd.sftp.common.SftpConstants;
import org.apache.sshd.sftp.common.SftpException;
import org.jalon.intake.FeedRefusedException.Code;

/**
 * A feed on an SFTP server whose key is known beforehand: {@code sftp://host:port/path/file.xml},
 * or with a slash at the end the newest feed of a folder.
 */
final class SftpFetch {

  private static final int DEFAULT_PORT = 22;

  private final Spool spool;
  private final IntakeSettings.Limits limits;

  SftpFetch(Spool spool, IntakeSettings.Limits limits) {
    this.spool = spool;
    this.limits = limits;
  }

  SpooledFile fetch(FeedSource source) throws IOException, FeedRefusedException {
    URI address = URI.create(source.from());
    if (address.getHost() == null || address.getPath().isEmpty()) {
      throw new FeedRefusedException(Code.BAD_NAME, source.from());
    }
    try (SshClient client = client(source.access())) {
      client.start();
      try (ClientSession session = connect(client, address, source.access());
          SftpClient sftp = SftpClientFactory.instance().createSftpClient(session)) {
        return receive(source, sftp, address.getPath());
      }
    }
  }

  private static SshClient client(FeedAccess access) throws FeedRefusedException {
    Path known = Path.of(access.knownHosts());
    if (access.knownHosts().isEmpty() || !Files.isRegularFile(known)) {
      throw new FeedRefusedException(
          Code.UNKNOWN_SERVER, "no file of known hosts: “" + access.knownHosts() + "”");
    }
    SshClient client = SshClient.setUpDefaultClient();
    client.setServerKeyVerifier(
        new KnownHostsServerKeyVerifier(RejectAllServerKeyVerifier.INSTANCE, known));
    // Nothing of the home folder of whoever runs the site.
    client.setHostConfigEntryResolver(HostConfigEntryResolver.EMPTY);
    client.setKeyIdentityProvider(KeyIdentityProvider.EMPTY_KEYS_PROVIDER);
    return client;
  }

  private ClientSession connect(SshClient client, URI address, FeedAccess access)
      throws IOException, FeedRefusedException {
    int port = address.getPort() < 0 ? DEFAULT_PORT : address.getPort();
    ClientSession session;
    try {
      session =
          client
              .connect(access.user(), address.getHost(), port)
              .verify(limits.connect())
              .getSession();
    } catch (IOException unreachable) {
      throw new FeedRefusedException(
          Code.UNREACHABLE, address.getHost() + ":" + port + ": " + unreachable.getMessage());
    }
    try {
      identify(session, access);
      session.auth().verify(limits.connect());
      return session;
    } catch (SshException refused) {
      session.close(true);
      boolean unknown = refused.getDisconnectCode() == 9;
      throw new FeedRefusedException(
          unknown ? Code.UNKNOWN_SERVER : Code.DENIED, String.valueOf(refused.getMessage()));
    }
  }

  private static void identify(ClientSession session, FeedAccess access)
      throws IOException, FeedRefusedException {
    if (!access.password().isEmpty()) {
      session.addPasswordIdentity(access.password());
    }
    if (access.privateKey().isEmpty()) {
      return;
    }
    Path key = Path.of(access.privateKey());
    try (InputStream in = Files.newInputStream(key)) {
      SecurityUtils.loadKeyPairIdentities(
              session, () -> key.toString(), in, FilePasswordProvider.EMPTY)
          .forEach(session::addPublicKeyIdentity);
    } catch (GeneralSecurityException unusable) {
      throw new FeedRefusedException(Code.DENIED, "the key " + key + " cannot be used");
    }
  }

  private SpooledFile receive(FeedSource source, SftpClient sftp, String path)
      throws IOException, FeedRefusedException {
    try {
      String file = path.endsWith("/") ? path + newest(sftp, path) : path;
      try (Watchdog body = new Watchdog(sftp.read(file), limits.silence(), limits.whole())) {
        return keep(source, body, file);
      }
    } catch (SftpException refused) {
      boolean absent = refused.getStatus() == SftpConstants.SSH_FX_NO_SUCH_FILE;
      throw new FeedRefusedException(
          absent ? Code.NOT_FOUND : Code.DENIED, path + ": " + refused.getMessage());
    }
  }

  private SpooledFile keep(FeedSource source, Watchdog body, String file)
      throws IOException, FeedRefusedException {
    try {
      return spool.receive(source.key(), body, file);
    } catch (SftpException refused) {
      throw refused;
    } catch (IOException failed) {
      throw body.refusal(failed);
    }
  }

  private static String newest(SftpClient sftp, String folder)
      throws IOException, FeedRefusedException {
    List<SftpClient.DirEntry> feeds = new ArrayList<>();
    for (SftpClient.DirEntry entry : sftp.readEntries(folder)) {
      if (FeedName.isFeed(entry.getFilename())) {
        FeedName.safe(entry.getFilename());
        feeds.add(entry);
      }
    }
    return feeds.stream()
        .max(
            Comparator.comparing(
                    (SftpClient.DirEntry entry) -> entry.getAttributes().getModifyTime().toMillis())
                .thenComparing(SftpClient.DirEntry::getFilename))
        .map(SftpClient.DirEntry::getFilename)
        .orElseThrow(() -> new FeedRefusedException(Code.NOT_FOUND, "no feed in " + folder));
  }
}
