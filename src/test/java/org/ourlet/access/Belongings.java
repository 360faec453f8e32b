// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.ourlet.documents.Questions;
import org.ourlet.notification.Notifications;
import org.ourlet.people.Person;
import org.ourlet.risk.AssetInventory;
import org.ourlet.risk.BusinessAsset;
import org.ourlet.risk.Impact;
import org.ourlet.risk.IsAsset;
import org.ourlet.risk.KeptAssessment;
import org.ourlet.risk.Owner;
import org.ourlet.risk.RiskAssessments;
import org.ourlet.risk.RiskRegister;
import org.ourlet.risk.Saved;
import org.ourlet.risk.imports.ImportFile;
import org.ourlet.risk.imports.ImportFiles;
import org.ourlet.shared.Actor;
import org.ourlet.shared.OrganisationId;
import org.ourlet.testing.Cast.Company;
import org.springframework.context.ApplicationContext;

/**
 * More things of an organisation than {@code CompanyLife} gives it: one of each kind that stays, and one that was there and
 * was deleted. By the name of the path variable that stands for such a thing.
 */
final class Belongings {

    private final ApplicationContext program;
    private final Company company;
    private final OrganisationId organisation;
    private final Actor author;
    private final String assessment;

    private Belongings(ApplicationContext program, Company company, String assessment) {
        this.program = program;
        this.company = company;
        this.organisation = company.organisation().id();
        this.author = company.accountable().actor();
        this.assessment = assessment;
    }

    /** Things with keys of the installation: no other organisation has one of the same name. */
    static Map<String, String> kept(ApplicationContext program, Company company, String assessment) {
        Belongings of = new Belongings(program, company, assessment);
        return Map.of("token", of.token(), "asked", of.asked(), "notification", of.notification(), "file", of.file());
    }

    /** Things that go by a number inside an assessment; called where nobody else has so many. */
    static Map<String, String> numbered(ApplicationContext program, Company company, String assessment) {
        Belongings of = new Belongings(program, company, assessment);
        of.businessAsset();
        of.isAsset();
        of.risk();
        return Map.of("asset", of.businessAsset(), "isAsset", of.isAsset(), "ref", of.risk());
    }

    /** Things that were deleted. */
    static Map<String, String> deleted(ApplicationContext program, Company company, String assessment) {
        Belongings of = new Belongings(program, company, assessment);
        Map<String, String> gone = new LinkedHashMap<>();
        gone.put("token", of.token());
        program.getBean(ApiTokens.class).revoke(of.member(), gone.get("token"));
        gone.put("asked", of.asked());
        program.getBean(Questions.class).withdraw(of.author, of.organisation, gone.get("asked"));
        gone.put("file", of.file());
        program.getBean(ImportFiles.class).forget(of.author, of.organisation, gone.get("file"));
        gone.put("asset", of.businessAsset());
        gone.put("isAsset", of.isAsset());
        gone.put("ref", of.risk());
        program.getBean(RiskRegister.class).remove(of.author, of.organisation, assessment, gone.get("ref"));
        AssetInventory inventory = program.getBean(AssetInventory.class);
        inventory.remove(of.author, of.organisation, assessment, gone.get("isAsset"));
        inventory.remove(of.author, of.organisation, assessment, gone.get("asset"));
        return gone;
    }

    private String token() {
        ApiTokens tokens = program.getBean(ApiTokens.class);
        tokens.make(member(), "token " + company.secret(), ApiToken.Scope.READ, 30);
        return tokens.of(organisation).get(0).id();
    }

    private String asked() {
        Person person = company.accountable().person();
        Questions.Wanted wanted = new Questions.Wanted("W14", "sanctions", person.id(), "note " + company.secret());
        return program.getBean(Questions.class)
                .ask(company.manager().actor(), organisation, wanted)
                .question()
                .id();
    }

    private String notification() {
        return program.getBean(Notifications.class)
                .of(organisation, company.accountable().person().id())
                .get(0)
                .id();
    }

    private String file() {
        byte[] bytes = ("name\n" + company.secret() + "\n").getBytes(StandardCharsets.UTF_8);
        return program.getBean(ImportFiles.class)
                .hold(author, organisation, ImportFile.Purpose.ASSETS, assessment, "assets.csv", bytes);
    }

    private String businessAsset() {
        return saved(program.getBean(AssetInventory.class)
                .save(
                        author,
                        organisation,
                        assessment,
                        new BusinessAsset("", "More " + company.secret(), Owner.NOBODY, Impact.of(Map.of()), "", 0)));
    }

    private String isAsset() {
        IsAsset.Particulars server = new IsAsset.Particulars("server", "", "");
        IsAsset asset = new IsAsset("", "More " + company.secret(), server, Owner.NOBODY, java.util.List.of(), null, 0);
        return saved(program.getBean(AssetInventory.class).save(author, organisation, assessment, asset));
    }

    private String risk() {
        KeptAssessment kept = program.getBean(RiskAssessments.class).get(organisation, assessment);
        return saved(program.getBean(RiskRegister.class)
                .add(
                        author,
                        organisation,
                        assessment,
                        kept.assessment().find("R01").orElseThrow()));
    }

    private static String saved(Saved saved) {
        if (!saved.done()) {
            throw new IllegalStateException("not saved: " + saved.problems());
        }
        return saved.ref();
    }

    private Member member() {
        return new Member(
                organisation,
                company.organisation().slug(),
                company.organisation().name(),
                company.organisation().zone(),
                company.accountable().person().id(),
                author,
                Set.of(Permission.values()));
    }
}
