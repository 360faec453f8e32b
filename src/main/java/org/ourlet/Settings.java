// SPDX-License-Identifier: Apache-2.0
package org.ourlet;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Every setting of the program: an environment variable each. {@code docs/configuration.md} is generated from it. */
enum Settings {
    OURLET_PORT("8080", "Port of the web server."),
    OURLET_BIND("127.0.0.1", "Address the web server listens on. Another than this machine's own needs https."),
    OURLET_PUBLIC_URL("", "Address under which people reach the program, such as https://isms.example.org."),
    OURLET_ALLOW_PLAIN_HTTP("false", "Set to true to let other machines connect without encryption, for a trial."),
    OURLET_DATA("data", "Folder that keeps everything: database, lock. With --demo: a temporary folder."),
    OURLET_DATABASE_URL("", "JDBC address of a PostgreSQL database. Empty: SQLite in the data folder."),
    OURLET_DATABASE_USER("", "User of the PostgreSQL database."),
    OURLET_DATABASE_PASSWORD("", "Password of the PostgreSQL user."),
    OURLET_BACKUP("daily", "When the program makes a backup by itself: daily or off."),
    OURLET_BACKUP_FOLDER("", "Folder for backups. Empty: backups in the data folder. Another disk is better."),
    OURLET_BACKUP_KEEP("7,4,12", "How many daily, weekly and monthly backups stay."),
    OURLET_UPLOAD_MEGABYTES("1024", "Largest backup or package that can be sent through a page, in megabytes."),
    OURLET_BACKUP_KEY_FILE("", "File with the recovery key of backups. Empty: keys/backup.key in the data folder."),
    OURLET_JOURNAL_KEY_FILE("", "File with the key of the journal. Empty: keys/journal.key in the data folder."),
    OURLET_SECRET_KEY_FILE("", "File with the key of stored secrets. Empty: keys/secret.key in the data folder."),
    OURLET_SECOND_FACTOR(
            "required", "Set to optional to ask nobody for a second factor, where another system does it already."),
    OURLET_OIDC_ISSUER("", "Address of a sign-in provider, by OpenID Connect. Empty: there is none."),
    OURLET_OIDC_CLIENT_ID("", "How that provider knows this installation. Needed with an issuer."),
    OURLET_OIDC_CLIENT_SECRET("", "The secret that goes with it. Needed with an issuer."),
    OURLET_OIDC_NAME("", "What people call the provider. Empty: the host of its address."),
    OURLET_OIDC_SECOND_FACTOR(
            "said", "Whether its sign-in counts as two factors: said (when the provider says so), always or never."),
    OURLET_OIDC_ACR("", "The value of acr that means two factors there; the program asks for it. Empty: amr decides."),
    OURLET_OIDC_HOSTS("", "Further hosts on which the provider keeps its token and key addresses, with commas."),
    OURLET_SMTP_HOST("", "Mail server. Empty: no mail leaves the program, links are shown instead."),
    OURLET_SMTP_PORT("587", "Port of the mail server."),
    OURLET_SMTP_USER("", "User of the mail server. Empty: it asks for none."),
    OURLET_SMTP_PASSWORD("", "Password of that user."),
    OURLET_SMTP_FROM("", "Address that mail comes from, such as ourlet@example.org. Needed with a mail server."),
    OURLET_SMTP_SECURITY("starttls", "What protects the way to the mail server: starttls, tls or none."),
    OURLET_CONTENT("", "Folder to read the guide from instead of the one in the program, to try changes.");

    /** Further sign-in providers have a number: {@code OURLET_OIDC_2_ISSUER} to {@code OURLET_OIDC_5_HOSTS}. */
    private static final Pattern FURTHER_PROVIDER = Pattern.compile("OURLET_OIDC_[2-5]_(\\w+)");

    private final String otherwise;
    private final String meaning;

    Settings(String otherwise, String meaning) {
        this.otherwise = otherwise;
        this.meaning = meaning;
    }

    /** The table of the documentation. */
    static String table() {
        StringBuilder table = new StringBuilder("| variable | default | meaning |\n|---|---|---|\n");
        for (Settings setting : values()) {
            String shown = setting.otherwise.isEmpty() ? "" : "`" + setting.otherwise + "`";
            table.append("| `%s` | %s | %s |\n".formatted(setting.name(), shown, setting.meaning));
        }
        return table.toString();
    }

    /** Variables that look like settings of ours and are none. */
    static List<String> unknownIn(Map<String, String> environment) {
        List<String> known = Arrays.stream(values()).map(Enum::name).toList();
        return environment.keySet().stream()
                .filter(name -> name.startsWith("OURLET_") && !known.contains(withoutNumber(name)))
                .sorted()
                .toList();
    }

    private static String withoutNumber(String name) {
        return FURTHER_PROVIDER.matcher(name).replaceFirst("OURLET_OIDC_$1");
    }
}
