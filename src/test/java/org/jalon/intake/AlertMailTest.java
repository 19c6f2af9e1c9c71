package org.jalon.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jalon.language.Language;
import org.jalon.language.Languages;
import org.jalon.language.Messages;
import org.jalon.offer.OfferSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.mail.MailSendException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class AlertMailTest {

  private static final Messages WORDS = new Messages("classpath:/", List.of("intake"));
  private static final FeedSource SOURCE =
      new FeedSource(
          new OfferSource("region", "Carif-Oref", OfferSource.Profile.CURRENT, false),
          "",
          Optional.empty(),
          "",
          0.2,
          FeedAccess.NONE);

  private final List<SimpleMailMessage> sent = new ArrayList<>();

  private AlertMail mail(JavaMailSender sender, String... to) {
    DefaultListableBeanFactory beans = new DefaultListableBeanFactory();
    if (sender != null) {
      beans.registerSingleton("sender", sender);
    }
    IntakeSettings settings =
        new IntakeSettings(
            List.of(),
            "-",
            java.nio.file.Path.of("spool"),
            3,
            0.2,
            null,
            new IntakeSettings.Mail(List.of(to), "jalon@example.org"));
    return new AlertMail(beans.getBeanProvider(JavaMailSender.class), settings, WORDS);
  }

  private JavaMailSender keeping() {
    return new JavaMailSenderImpl() {
      @Override
      public void send(SimpleMailMessage message) {
        sent.add(message);
      }
    };
  }

  @Test
  void an_alert_says_which_source_which_rule_and_what_was_found() {
    mail(keeping(), "a@example.org", "b@example.org").send(SOURCE, "FLX-02", "7 instead of 10");

    SimpleMailMessage message = sent.getFirst();
    assertThat(message.getTo()).containsExactly("a@example.org", "b@example.org");
    assertThat(message.getFrom()).isEqualTo("jalon@example.org");
    assertThat(message.getSubject()).contains("FLX-02", "Carif-Oref");
    assertThat(message.getText()).contains("7 instead of 10", "ne changent pas");
  }

  @Test
  void without_a_server_or_somebody_to_tell_nothing_is_sent() {
    mail(null, "a@example.org").send(SOURCE, "FLX-02", "");
    mail(keeping()).send(SOURCE, "FLX-02", "");

    assertThat(sent).isEmpty();
  }

  @Test
  void a_server_that_refuses_does_not_stop_the_night() {
    JavaMailSender refusing =
        new JavaMailSenderImpl() {
          @Override
          public void send(SimpleMailMessage message) {
            throw new MailSendException("no");
          }
        };

    assertThatCode(() -> mail(refusing, "a@example.org").send(SOURCE, "FLX-02", ""))
        .doesNotThrowAnyException();
  }

  @Test
  void both_languages_have_the_same_words() {
    Language english = Languages.find("en").orElseThrow();

    assertThat(WORDS.keys("intake", english))
        .isNotEmpty()
        .isEqualTo(WORDS.keys("intake", Languages.byDefault()));
  }
}
