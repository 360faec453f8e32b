// SPDX-License-Identifier: Apache-2.0
package org.ourlet.exchange.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ourlet.access.Account;
import org.ourlet.documents.DocumentLanguages;
import org.ourlet.documents.Letterheads;
import org.ourlet.documents.letterhead.AccentColour;
import org.ourlet.documents.letterhead.Logo;
import org.ourlet.documents.letterhead.LogoCheck;
import org.ourlet.documents.letterhead.LogoVerdict;
import org.ourlet.documents.letterhead.Pictures;
import org.ourlet.exchange.OrganisationPackages;
import org.ourlet.exchange.leaving.PackageReader;
import org.ourlet.exchange.leaving.UnreadablePackage;
import org.ourlet.exchange.leaving.UnreadablePackage.Reason;
import org.ourlet.journal.Journal;
import org.ourlet.journal.JournalVerification;
import org.ourlet.shared.Actor;
import org.ourlet.shared.Language;
import org.ourlet.testing.Cast;
import org.ourlet.testing.ControlsLife;
import org.ourlet.testing.RunningProgram;

/** An organisation leaves one installation and comes to another, from SQLite to PostgreSQL and back, without loss. */
class OrganisationPackageTest {

    /** What the journal of the next installation computes anew, and what it adds. */
    private static final List<String> JOURNAL = List.of("journal_entry", "journal_particulars", "journal_head");

    private static final long SEED = 20_270_304;

    /** More than the record at the end of a ZIP with its comment. */
    private static final int END = 150;

    @TempDir
    private Path folder;

    @Test
    void goesFromSqliteToPostgresAndBackWithoutLoss() throws Exception {
        try (RunningProgram first = RunningProgram.empty(Files.createDirectories(folder.resolve("first")));
                RunningProgram second = RunningProgram.onPostgres(Files.createDirectories(folder.resolve("second")));
                RunningProgram third = RunningProgram.empty(Files.createDirectories(folder.resolve("third")))) {
            Cast.Company company = live(first);
            Account known = second.cast().account(company.manager().email().toUpperCase(), "Known here before");

            Path one = leave(first, company, "one.zip");
            take(second, "second", one);
            Path two = leave(second, company, "two.zip");
            take(third, "third", two);
            Path three = leave(third, company, "three.zip");

            Map<String, String> mapped = Map.of(company.manager().account().id(), known.id());
            Map<String, String> before = tables(one, mapped);
            assertThat(tables(two, Map.of())).isEqualTo(before);
            assertThat(tables(three, Map.of())).isEqualTo(before);
            assertThat(before.values().stream().filter(rows -> rows.length() > 10))
                    .as("tables with rows of " + before.size())
                    .hasSizeGreaterThan(20);
            assertThat(third.bean(JournalVerification.class)
                            .verify(company.organisation().id())
                            .flaws())
                    .isEmpty();
            assertThat(journal(three).lines().limit(journal(one).lines().count() - 2))
                    .containsExactlyElementsOf(journal(one)
                            .lines()
                            .limit(journal(one).lines().count() - 2)
                            .toList());
        }
    }

    @Test
    void holdsEveryTableOfAnOrganisationAndNoSecret() throws Exception {
        try (RunningProgram program = RunningProgram.empty(folder)) {
            Cast.Company company = live(program);
            Path file = leave(program, company, "one.zip");
            TreeSet<String> own = new TreeSet<>();
            TreeSet<String> credentials = new TreeSet<>();
            try (var connection = program.bean(DataSource.class).getConnection()) {
                for (Table table : Table.allOf(connection)) {
                    if (table.has("organisation_id")) {
                        (table.has("secret_hash") ? credentials : own).add(table.name());
                    }
                }
            }
            own.add("organisation");

            assertThat(tables(file, Map.of()).keySet())
                    .containsAll(own.stream()
                            .filter(table -> !JOURNAL.contains(table))
                            .toList());
            assertThat(credentials).contains("api_token", "invitation");
            assertThat(names(file))
                    .contains("index.html", "manifest.json", "accounts.json", "documents/W01-v1.pdf")
                    .contains("documents/register.xlsx", "controls/treatment-plan.xlsx", "risks/assessment-1.json")
                    .doesNotContain("data/api_token.json", "data/invitation.json");
            assertThat(text(file, "accounts.json"))
                    .contains(company.manager().email())
                    .doesNotContain("argon2");
            assertThat(text(file, "index.html")).contains(company.organisation().name(), "documents/W01-v1.pdf");
        }
    }

    @Test
    void refusesWhatIsNotAsItWasWrittenAndChangesNothing() throws Exception {
        try (RunningProgram first = RunningProgram.empty(Files.createDirectories(folder.resolve("first")));
                RunningProgram second = RunningProgram.empty(Files.createDirectories(folder.resolve("second")))) {
            Cast.Company company = live(first);
            Path file = leave(first, company, "one.zip");
            byte[] whole = Files.readAllBytes(file);
            DatabaseAddress target = DatabaseAddress.sqlite(folder.resolve("second/ourlet.db"));
            List<String> before = DatabaseLines.of(target);

            assertThat(unrefused(whole)).isEmpty();
            byte[] damaged = whole.clone();
            damaged[whole.length - 1] ^= 1;
            assertRefused(second, "second", Files.write(folder.resolve("damaged.zip"), damaged), Reason.DAMAGED);
            assertRefused(first, "first", file, Reason.PRESENT);
            assertRefused(second, "second", Files.write(folder.resolve("none.zip"), new byte[200]), Reason.NO_PACKAGE);

            assertThat(DatabaseLines.of(target)).isEqualTo(before);
            try (Stream<Path> left = Files.list(folder.resolve("second/packages"))) {
                assertThat(left).allMatch(path -> path.toString().endsWith(".zip"));
            }
        }
    }

    /** One bit of a byte in each part of the package, and in each byte of its end, where it says what it is. */
    private List<Integer> unrefused(byte[] whole) throws IOException {
        List<Integer> found = new ArrayList<>();
        Random random = new Random(SEED);
        int parts = 200;
        IntStream everywhere = IntStream.range(0, parts)
                .map(part -> (int) ((part + random.nextDouble()) * (whole.length - END) / parts));
        IntStream end = IntStream.range(whole.length - END, whole.length);
        for (int at : IntStream.concat(everywhere, end).toArray()) {
            byte[] damaged = whole.clone();
            damaged[at] ^= (byte) (1 << random.nextInt(8));
            try (PackageReader reader = PackageReader.open(Files.write(folder.resolve("flipped.zip"), damaged))) {
                found.add(at);
            } catch (UnreadablePackage refusal) {
                assertThat(refusal.reason()).isIn(Reason.DAMAGED, Reason.NO_PACKAGE);
            }
        }
        System.out.println((parts + END) + " damaged packages, seed " + SEED + ", all refused");
        return found;
    }

    private static void assertRefused(RunningProgram program, String place, Path file, Reason reason) {
        assertThatThrownBy(() -> take(program, place, file))
                .isInstanceOfSatisfying(
                        UnreadablePackage.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }

    private static Cast.Company live(RunningProgram program) {
        Cast.Company other = program.cast().company("Brasserie");
        Cast.Company company = program.cast().company("Proofbox");
        program.life().live(other);
        program.life().live(company);
        new ControlsLife(program.context()).live(company);
        looks(program, company);
        program.bean(Journal.class)
                .erase(
                        company.organisation().id(),
                        Actor.PROGRAM,
                        company.employee().account().id());
        return company;
    }

    private static void looks(RunningProgram program, Cast.Company company) {
        Logo logo = ((LogoVerdict.Accepted) LogoCheck.of(Pictures.transparentPng(90, 30))).logo();
        Actor marta = company.accountable().actor();
        program.bean(Letterheads.class).choose(marta, company.organisation().id(), new AccentColour("#802040"), logo);
        program.bean(DocumentLanguages.class)
                .choose(marta, company.organisation().id(), "W14", Language.FR);
    }

    private Path leave(RunningProgram program, Cast.Company company, String name) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file)) {
            program.bean(OrganisationPackages.class)
                    .write(company.organisation().id(), Language.EN, out);
        }
        return file;
    }

    private static String take(RunningProgram program, String place, Path file) throws IOException {
        OrganisationPackages packages = program.bean(OrganisationPackages.class);
        Path waiting = Files.createDirectories(packages.folder()).resolve(file.getFileName());
        Files.copy(file, waiting, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        return packages.receive(Actor.PROGRAM, file.getFileName().toString());
    }

    /** Rows by table, without the journal. */
    private static Map<String, String> tables(Path file, Map<String, String> mapped) throws IOException {
        Map<String, String> tables = new TreeMap<>();
        for (String name : names(file)) {
            if (name.startsWith("data/")
                    && JOURNAL.stream().noneMatch(table -> name.equals("data/" + table + ".json"))) {
                String rows = text(file, name);
                for (Map.Entry<String, String> each : mapped.entrySet()) {
                    rows = rows.replace(each.getKey(), each.getValue());
                }
                tables.put(name.substring(5, name.length() - 5), sorted(rows));
            }
        }
        return tables;
    }

    /** Keys of accounts may sort otherwise in the next place. */
    private static String sorted(String rows) {
        return rows.lines()
                .map(line -> line.replaceAll(",$", ""))
                .sorted()
                .toList()
                .toString();
    }

    /** Entries without what depends on the key of the installation. */
    private static String journal(Path file) throws IOException {
        return text(file, "data/journal_entry.json")
                .replaceAll("\"(mac|particulars_hash)\":\"[0-9a-f]*\"", "")
                .replaceAll("(?m),$", "");
    }

    private static List<String> names(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.stream().map(entry -> entry.getName()).toList();
        }
    }

    private static String text(Path file, String name) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
