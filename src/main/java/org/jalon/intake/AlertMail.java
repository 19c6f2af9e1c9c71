package org.jalon.intake;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Tells of alerts by mail, when a server and somebody to tell are configured. */
@Component
class AlertMail {

  private static final Logger LOG = LoggerFactory.getLogger(AlertMail.class);

  private final ObjectProvider<JavaMailSender> sender;
  private final IntakeSettings.Mail settings;
  private final MessageSource words;

  AlertMail(ObjectProvider<JavaMailSender> sender, IntakeSettings settings, MessageSource words) {
    this.sender = sender;
    this.settings = settings.mail();
    this.words = words;
  }

  /** A mail that cannot be sent is logged: the alert itself is kept all the same. */
  void send(FeedSource source, String rule, String detail) {
    JavaMailSender server = sender.getIfAvailable();
    List<String> to = settings.to();
    if (server == null || to.isEmpty()) {
      return;
    }
    SimpleMailMessage message = new SimpleMailMessage();
    message.setFrom(settings.from());
    message.setTo(to.toArray(String[]::new));
    Object[] arguments = {source.offers().name(), rule, detail};
    message.setSubject(words("mail.alert.subject", arguments));
    message.setText(words("mail.alert.text", arguments));
    try {
      server.send(message);
    } catch (MailException e) {
      LOG.warn("The alert could not be sent by mail: {}", e.getMessage());
    }
  }

  private String words(String key, Object[] arguments) {
    return words.getMessage(key, arguments, java.util.Locale.FRENCH);
  }
}
