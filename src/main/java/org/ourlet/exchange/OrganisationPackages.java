// SPDX-License-Identifier: Apache-2.0
package org.ourlet.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ourlet.access.Accounts;
import org.ourlet.exchange.OrganisationRows.Prepared;
import org.ourlet.exchange.leaving.PackageHead;
import org.ourlet.exchange.leaving.PackageIndex;
import org.ourlet.exchange.leaving.PackageReader;
import org.ourlet.exchange.leaving.PackageWriter;
import org.ourlet.shared.Actor;
import org.ourlet.shared.Language;
import org.ourlet.shared.OrganisationId;
import org.ourlet.webshell.TextsByLanguage;
import org.springframework.stereotype.Service;

/** Lets an organisation leave with everything, and takes in one that left elsewhere. */
@Service
public class OrganisationPackages {

    private final OrganisationRows rows;
    private final List<PackageContent> contents;
    private final PackageFolder folder;
    private final PackageIntake intake;
    private final Accounts accounts;
    private final TextsByLanguage texts;
    private final Clock clock;

    OrganisationPackages(
            OrganisationRows rows,
            List<PackageContent> contents,
            PackageFolder folder,
            PackageIntake intake,
            Accounts accounts,
            TextsByLanguage texts,
            Clock clock) {
        this.rows = rows;
        this.contents = List.copyOf(contents);
        this.folder = folder;
        this.intake = intake;
        this.accounts = accounts;
        this.texts = texts;
        this.clock = clock;
    }

    /** Sends the package as it is made. Without its end it is no package. */
    public void write(OrganisationId organisation, Language language, OutputStream out) throws IOException {
        PackageWriter zip = new PackageWriter(out);
        PackageHead head = rows.write(organisation, clock.instant(), zip);
        List<PackageFile> files = contents.stream()
                .flatMap(content -> content.of(organisation, language).stream())
                .toList();
        for (PackageFile file : files) {
            zip.add(file.name(), body -> body.write(file.bytes().get()));
        }
        Map<String, String> titles = new LinkedHashMap<>();
        files.forEach(file -> titles.put(file.name(), file.title()));
        String index = PackageIndex.of(head, titles, zip.entries(), texts.in(language));
        zip.add("index.html", body -> body.write(index.getBytes(StandardCharsets.UTF_8)));
        zip.finish(head);
    }

    /** Packages that wait in their folder, by name. */
    public List<String> waiting() {
        return folder.names();
    }

    /**
     * Keeps a package that somebody sends among those that wait.
     *
     * @throws org.ourlet.exchange.leaving.UnreadablePackage when it is none; nothing is kept then
     */
    public String takeIn(IncomingFile incoming) {
        return folder.takeIn(incoming);
    }

    public Path folder() {
        return folder.path();
    }

    /**
     * Takes in the organisation of a package that waits. All of it is checked first.
     *
     * @return the name of the organisation
     * @throws org.ourlet.shared.NotFound when no such package waits
     * @throws org.ourlet.exchange.leaving.UnreadablePackage when it cannot be taken in; nothing was changed then
     */
    public String receive(Actor actor, String name) {
        return receive(actor, folder.find(name));
    }

    /** The same with a package anywhere on this machine. */
    public String receive(Actor actor, Path file) {
        try (Workplace workplace = Workplace.in(folder.path());
                PackageReader reader = PackageReader.open(file)) {
            Prepared prepared = rows.prepare(reader, workplace.path());
            intake.take(actor, prepared, accounts.unusablePassword());
            return prepared.name();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
