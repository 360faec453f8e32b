// SPDX-License-Identifier: Apache-2.0
package org.ourlet.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ourlet.shared.Localized;
import org.ourlet.testing.Cast;
import org.ourlet.testing.Cast.Company;
import org.ourlet.testing.PageTest;
import org.ourlet.testing.Visit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** T-MAIL-1: mail as it arrives at a mail server, and what happens when there is none for a while. */
class MailTest extends PageTest {

    private static final int PORT = freePort();

    private static final GreenMail SERVER =
            new GreenMail(new ServerSetup(PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @Autowired
    private Outbox outbox;

    @Autowired
    private MailCarrier carrier;

    @Autowired
    private MailRound round;

    @Autowired
    private ApplicationEventPublisher events;

    private Company proofbox;

    @DynamicPropertySource
    static void server(DynamicPropertyRegistry registry) {
        registry.add("ourlet.smtp.host", () -> "127.0.0.1");
        registry.add("ourlet.smtp.port", () -> PORT);
        registry.add("ourlet.smtp.from", () -> "ourlet@test.example");
        registry.add("ourlet.smtp.security", () -> "none");
        registry.add("ourlet.public-url", () -> "http://isms.test.example");
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @BeforeEach
    void prepare() {
        SERVER.start();
        proofbox = cast.company("Proofbox");
        sendAll();
        SERVER.getReceivedMessages();
    }

    @AfterEach
    void stopServer() {
        clock.advance(Duration.ofMinutes(5));
        sendAll();
        SERVER.stop();
        SERVER.reset();
        SERVER.stop();
    }

    @AfterAll
    static void stop() {
        SERVER.stop();
    }

    private void sendAll() {
        while (round.run() > 0) {
            clock.advance(Duration.ofSeconds(1));
        }
    }

    private List<MimeMessage> arrived(String address) {
        return Arrays.stream(SERVER.getReceivedMessages())
                .filter(message -> receiver(message).equals(address))
                .toList();
    }

    private static String receiver(MimeMessage message) {
        try {
            return message.getAllRecipients()[0].toString();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(MimeMessage message) throws Exception {
        return String.valueOf(message.getContent());
    }

    private News news(String subject, boolean confidential) {
        return new News(
                proofbox.organisation().id(),
                "documents.news.waits",
                new News.Subject(Localized.english(subject), "/documents/W14/approval", confidential),
                "Marta Lopes",
                "",
                List.of(proofbox.manager().person().id()));
    }

    @Test
    void saysWhatHappenedAndWhereToGo() throws Exception {
        events.publishEvent(news("Information security policy", false));

        sendAll();

        MimeMessage mail = arrived(proofbox.manager().email()).get(0);
        assertThat(mail.getSubject())
                .isEqualTo(proofbox.organisation().name()
                        + ": Marta Lopes sent you “Information security policy” for approval.");
        assertThat(text(mail))
                .contains("http://isms.test.example" + proofbox.path("/documents/W14/approval"))
                .contains("http://isms.test.example" + proofbox.path("/notifications"));
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    }

    @Test
    void keepsTheNameOfAConfidentialDocumentInside() throws Exception {
        events.publishEvent(news("Risk treatment plan", true));

        sendAll();

        MimeMessage mail = arrived(proofbox.manager().email()).get(0);
        assertThat(mail.getSubject()).contains("sent you a document for approval.");
        assertThat(mail.getSubject() + text(mail)).doesNotContain("Risk treatment plan");
    }

    @Test
    void respectsWhoWantsNone() {
        Visit manager = signedIn(proofbox.manager());
        manager.post(proofbox.path("/notifications/mail"), Map.of("wanted", "false"));

        events.publishEvent(news("Information security policy", false));
        sendAll();

        assertThat(arrived(proofbox.manager().email())).isEmpty();
        assertThat(manager.get(proofbox.path("/notifications")).text()).contains("You receive no mail.");
    }

    @Test
    void carriesInvitationsAndLinksForNewPasswords() throws Exception {
        Visit marta = signedIn(proofbox.accountable());
        String newcomer = cast.withoutAccount(proofbox).id();
        String link = marta.post(proofbox.path("/people/" + newcomer + "/invitation"), Map.of())
                .page()
                .select("#invitation-link")
                .val();
        String reset = marta.post(
                        proofbox.path("/people/" + proofbox.employee().person().id() + "/password-reset"), Map.of())
                .page()
                .select("#reset-link")
                .val();

        sendAll();

        assertThat(link).startsWith("http://isms.test.example/invitations/");
        assertThat(Arrays.stream(SERVER.getReceivedMessages()).map(MailTest::quietText))
                .anyMatch(text -> text.contains(link));
        assertThat(text(arrived(proofbox.employee().email()).get(0))).contains(reset);
    }

    @Test
    void carriesNothingOfAnotherOrganisation() {
        Company brasserie = cast.company("Brasserie");
        life.live(proofbox);
        life.live(brasserie);

        sendAll();

        List<String> toProofbox = textsTo(proofbox);
        assertThat(toProofbox).hasSizeGreaterThan(1).noneMatch(text -> text.contains(brasserie.mark()));
        assertThat(textsTo(brasserie))
                .hasSameSizeAs(toProofbox)
                .noneMatch(text -> text.contains(proofbox.mark()))
                .noneMatch(text -> text.contains(brasserie.secret()));
    }

    private static List<String> textsTo(Company company) {
        return Arrays.stream(SERVER.getReceivedMessages())
                .filter(message -> receiver(message).contains(company.mark()))
                .map(GreenMailUtil::getWholeMessage)
                .toList();
    }

    private static String quietText(MimeMessage message) {
        try {
            return text(message);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void waitsWhileTheServerIsAwayAndKeepsItsOrder() throws Exception {
        SERVER.stop();
        for (int number = 1; number <= 3; number++) {
            events.publishEvent(news("Document " + number, false));
            clock.advance(Duration.ofSeconds(1));
        }

        assertThat(round.run()).isZero();
        assertThat(round.resting()).isTrue();
        for (int hour = 0; hour < 24; hour++) {
            clock.advance(Duration.ofHours(1));
            round.run();
        }
        SERVER.start();
        clock.advance(Duration.ofMinutes(4));
        sendAll();

        assertThat(arrived(proofbox.manager().email()))
                .extracting(MimeMessage::getSubject)
                .extracting(subject -> subject.replaceAll(".*“|”.*", ""))
                .containsExactly("Document 1", "Document 2", "Document 3");
        assertThat(round.resting()).isFalse();
    }

    @Test
    void leavesOnceFromTwoServers() throws Exception {
        MailRound other = new MailRound(outbox, carrier, clock);
        for (int number = 1; number <= 10; number++) {
            events.publishEvent(news("Document " + number, false));
        }
        Thread beside = new Thread(() -> drain(other));
        beside.start();
        drain(round);
        beside.join();

        assertThat(arrived(proofbox.manager().email()))
                .extracting(MimeMessage::getMessageID)
                .hasSize(10)
                .doesNotHaveDuplicates();
    }

    private void drain(MailRound some) {
        int empty = 0;
        while (empty < 3) {
            empty = some.run() == 0 ? empty + 1 : 0;
        }
    }

    @Test
    void showsTheOperatorThatMailArrives() {
        var operator = cast.operator();
        Visit otto = visit().signIn(operator.email(), Cast.PASSWORD);

        assertThat(otto.post("/operation/mail/test", Map.of()).location()).isEqualTo("/operation/mail");
        sendAll();

        assertThat(arrived(operator.email())).hasSize(1);
        assertThat(otto.get("/operation/mail").text()).contains("127.0.0.1:" + PORT, "Send a test mail");
    }
}
