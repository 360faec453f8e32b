// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.ourlet.testing.Cast.Company;
import org.ourlet.testing.DatabaseText;
import org.ourlet.testing.PageTest;
import org.ourlet.testing.TestClock;
import org.ourlet.testing.Visit.Answer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * T-AUTHZ-1, objects: wherever a request can name a thing, in the path, in a field of a form or in the query, a thing of
 * another organisation and one that was deleted are what one is that never existed. Forms and links are those of the pages.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ForeignThingsTest extends PageTest {

    private static final Pattern THING =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|(BA|IS|R0?)\\d+");

    private static final Set<String> PERSONS = new TreeSet<>(Set.of("accountable", "top"));

    /** Forms that want boxes ticked before they take anything; what they do with threats of others is seen all the same. */
    private static final Set<String> NEEDS_MORE = Set.of("/risks/catalogue tick.threats");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    private Neighbourhood people;
    private Things things;
    private DatabaseText database;

    @BeforeAll
    void moveIn() {
        clock.set(TestClock.START);
        people = new Neighbourhood(cast, life, context, Sessions.of(this::visit));
        things = new Things(people, context);
        database = new DatabaseText(jdbc);
        PERSONS.forEach(people::visitOf);
    }

    @Test
    void thingsInThePath() {
        Set<String> answered = new TreeSet<>();
        List<String> wrong = new ArrayList<>();
        for (Route route : Route.allOf(context)) {
            for (String variable : things.kinds()) {
                if (route.pattern().contains("{" + variable + "}")) {
                    Function<String, Answer> ask = value -> RouteCall.send(
                            people.visitOf("accountable"), route, route.path(things.path(variable, value)));
                    wrong.addAll(complaints(route.name() + " " + variable, variable, ask));
                    if (route.reads() && ask.apply(things.own(variable)).status() == 200) {
                        answered.add(variable);
                    }
                }
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(answered).contains("person", "assessment", "asset", "ref", "isAsset", "control", "action", "asked");
    }

    @Test
    void thingsInTheFieldsOfForms() {
        List<String> wrong = new ArrayList<>();
        Set<String> fields = new TreeSet<>();
        for (HtmlForm form : forms()) {
            for (Map.Entry<String, String> field : form.naming(THING)) {
                String kind = things.kindOf(field.getValue());
                Function<String, Answer> send =
                        value -> people.visitOf(form.person()).postAll(form.action(), form.with(field.getKey(), value));
                fields.add(field.getKey());
                wrong.addAll(complaints(form.action() + " " + field.getKey(), kind, send));
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(fields).contains("person", "owner", "control", "risk", "ref", "link", "supports");
    }

    /** A name that is sent twice is read once or refused; nothing breaks. The very last: it sends every form there is. */
    @Test
    @Order(Integer.MAX_VALUE)
    void fieldsGivenTwice() {
        List<String> broken = new ArrayList<>();
        for (HtmlForm form : forms()) {
            List<Map.Entry<String, String>> twice = new ArrayList<>(form.fields());
            twice.addAll(form.fields());
            Answer answer = people.visitOf(form.person()).postAll(form.action(), twice);
            if (answer.status() >= 500) {
                broken.add(form.action() + " " + answer.status());
            }
        }

        assertThat(broken).isEmpty();
    }

    /** Late, because it changes much. Without it, a form could refuse what is strange for another reason. */
    @Test
    @Order(Integer.MAX_VALUE - 1)
    void formsTakeThingsOfTheirOwn() {
        Set<String> taken = new TreeSet<>();
        Set<String> refused = new TreeSet<>();
        for (HtmlForm form : forms()) {
            for (Map.Entry<String, String> field : form.naming(THING)) {
                Answer answer = people.visitOf(form.person())
                        .postAll(form.action(), fresh(form).with(field.getKey(), field.getValue()));
                (answer.status() < 400 ? taken : refused)
                        .add(withoutKeys(form.action()) + " " + field.getKey() + " " + answer.status());
            }
        }

        refused.removeIf(form -> NEEDS_MORE.stream().anyMatch(form::contains));
        assertThat(refused).isEmpty();
        assertThat(taken).isNotEmpty();
    }

    @Test
    void thingsInTheQuery() {
        Pattern parameter = Pattern.compile("([?&](\\w+)=)(" + THING.pattern() + ")(?=&|#|$)");
        List<String> wrong = new ArrayList<>();
        Set<String> found = new TreeSet<>();
        for (String link : links()) {
            Matcher named = parameter.matcher(link);
            while (named.find()) {
                String value = named.group(3);
                Function<String, Answer> ask =
                        other -> people.visitOf("accountable").get(link.replace(value, other));
                if (found.add(withoutKeys(link))) {
                    wrong.addAll(complaints("GET " + link, things.kindOf(value), ask, Set.of(200, 303, 404, 422)));
                }
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(found).isNotEmpty();
    }

    @Test
    void refsInJson() {
        String json = people.visitOf("accountable")
                .get(people.home().path("/risks/" + things.own("assessment") + "/assessment.json"))
                .text();
        List<String> wrong = new ArrayList<>();
        Set<String> named = new TreeSet<>();
        Matcher ref = Pattern.compile("(?<!\"ref\"\\s{0,2}:\\s{0,2})\"((?:BA|IS|R)\\d+)\"")
                .matcher(json);
        ref.region(0, json.indexOf("\"treatmentOrder\""));
        while (ref.find()) {
            String before = json.substring(0, ref.start(1));
            String after = json.substring(ref.end(1));
            Function<String, Answer> send = value -> people.visitOf("accountable")
                    .postJson(people.home().api("/risk-assessments"), before + value + after);
            named.add(ref.group(1));
            wrong.addAll(
                    complaints("JSON " + before.substring(before.length() - 40), things.kindOf(ref.group(1)), send));
        }

        assertThat(wrong).isEmpty();
        assertThat(named).contains("BA1", "IS1");
    }

    @Test
    @Order(Integer.MAX_VALUE - 2)
    void jsonCannotSayWhoseItIs() {
        String json = people.visitOf("accountable")
                .get(people.home().path("/risks/" + things.own("assessment") + "/assessment.json"))
                .text();
        String foreign = things.strange("assessment").get("foreign");
        Map<String, List<String>> before = rows(people.other());

        for (String field : List.of("id", "organisation", "organisationId", "organisation_id", "assessment_id")) {
            String value = field.contains("rganisation")
                    ? people.other().organisation().id().value()
                    : foreign;
            Answer answer = people.visitOf("accountable")
                    .postJson(
                            people.home().api("/risk-assessments"),
                            json.replaceFirst("\\{", "{\"" + field + "\": \"" + value + "\","));
            assertThat(answer.status()).as(field).isIn(201, 422);
        }

        assertThat(rows(people.other())).isEqualTo(before);
    }

    private List<String> complaints(String what, String kind, Function<String, Answer> ask) {
        return complaints(what, kind, ask, Set.of(404, 422));
    }

    private List<String> complaints(String what, String kind, Function<String, Answer> ask, Set<Integer> allowed) {
        List<String> complaints = new ArrayList<>();
        Map<String, List<String>> before = rows(people.home(), people.other());
        Map<String, String> answers = new LinkedHashMap<>();
        things.strange(kind).forEach((which, value) -> {
            Answer answer = ask.apply(value);
            answers.put(which, alike(answer, value));
            if (!allowed.contains(answer.status())) {
                complaints.add(what + ": " + which + " " + kind + " gives " + answer.status());
            }
            people.marksHiddenFrom("accountable")
                    .filter(AnswerText.of(answer)::contains)
                    .forEach(mark -> complaints.add(what + ": " + which + " shows " + mark));
        });
        if (new LinkedHashSet<>(answers.values()).size() > 1) {
            complaints.add(what + ": tells them apart");
        }
        Map<String, List<String>> after = rows(people.home(), people.other());
        if (!after.equals(before)) {
            before.forEach((table, rows) -> {
                if (!rows.equals(after.get(table))) {
                    complaints.add(what + ": changes " + table);
                }
            });
        }
        return complaints;
    }

    private static String alike(Answer answer, String value) {
        return answer.status()
                + answer.location()
                + answer.text()
                        .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "")
                        .replaceAll("\\b" + value + "\\b", "it");
    }

    /** All rows, without the journal, which tells of refusals, and the count by which writers of an assessment wait. */
    private Map<String, List<String>> rows(Company... companies) {
        return database.rowsOf(
                Stream.of(companies)
                        .map(company -> company.organisation().id().value())
                        .toList(),
                Set.of("journal_entry", "journal_head", "journal_particulars"),
                Set.of("revision"));
    }

    private List<HtmlForm> forms() {
        Map<String, HtmlForm> forms = new LinkedHashMap<>();
        for (String person : PERSONS) {
            Stream.concat(pages(), links().stream().filter(link -> link.contains("?")))
                    .forEach(path -> HtmlForm.of(
                                    person, path, people.visitOf(person).get(path))
                            .forEach(form -> forms.putIfAbsent(withoutKeys(form.action()) + names(form), form)));
        }
        assertThat(forms).hasSizeGreaterThan(60);
        return List.copyOf(forms.values());
    }

    /** The same form as it is now. */
    private HtmlForm fresh(HtmlForm form) {
        return HtmlForm.of(
                        form.person(),
                        form.page(),
                        people.visitOf(form.person()).get(form.page()))
                .stream()
                .filter(each ->
                        each.action().equals(form.action()) && names(each).equals(names(form)))
                .findFirst()
                .orElse(form);
    }

    private static String names(HtmlForm form) {
        return form.offered().stream().map(Map.Entry::getKey).distinct().collect(Collectors.joining(" ", " ", ""));
    }

    private Set<String> links() {
        return pages().flatMap(path ->
                        people.visitOf("accountable").get(path).page().select("a[href]").eachAttr("href").stream())
                .filter(link -> link.startsWith("/organisations/"))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Stream<String> pages() {
        return Route.allOf(context).stream()
                .filter(route -> route.reads() && route.namesOrganisation() && !route.ofProgram())
                .filter(route -> !route.pattern().matches(".*(\\.\\w+|export)"))
                .map(route -> route.path(things.allOwn()) + (route.pattern().endsWith("/change") ? "?level=2" : ""));
    }

    private static String withoutKeys(String path) {
        return path.replaceAll("[0-9a-f-]{36}", "*");
    }

    /** What can be named, and strange values for it. */
    private static final class Things {

        private static final Map<String, String> MISSING_REFS =
                Map.of("asset", "BA97", "isAsset", "IS97", "ref", "R97");

        private static final Map<String, String> TABLES = Map.of(
                "person", "person",
                "assessment", "risk_assessment",
                "control", "control",
                "obligation", "obligation",
                "action", "treatment_action",
                "token", "api_token",
                "asked", "asked_question",
                "notification", "notification",
                "file", "import_file",
                "entry", "own_catalogue_entry");

        private final Map<String, String> own;
        private final Map<String, String> foreign;
        private final Map<String, String> deleted;
        private final JdbcClient jdbc;

        Things(Neighbourhood people, ApplicationContext context) {
            own = new LinkedHashMap<>(people.atHome());
            foreign = new LinkedHashMap<>(people.nextDoor());
            own.putAll(Belongings.kept(context, people.home(), of(own, "assessment")));
            foreign.putAll(Belongings.kept(context, people.other(), of(foreign, "assessment")));
            foreign.putAll(Belongings.numbered(context, people.other(), of(foreign, "assessment")));
            deleted = Belongings.deleted(context, people.home(), of(own, "assessment"));
            jdbc = context.getBean(JdbcClient.class);
        }

        Set<String> kinds() {
            return Set.of(
                    "person",
                    "assessment",
                    "ref",
                    "asset",
                    "isAsset",
                    "control",
                    "obligation",
                    "action",
                    "token",
                    "asked",
                    "notification",
                    "file",
                    "entry");
        }

        String own(String kind) {
            return of(own, kind);
        }

        Map<String, String> allOwn() {
            return own;
        }

        Map<String, String> path(String kind, String value) {
            Map<String, String> values = new LinkedHashMap<>(own);
            values.put(kind, value);
            return values;
        }

        /** A foreign one, one that never was, and where such things are deleted, a deleted one. */
        Map<String, String> strange(String kind) {
            Map<String, String> values = new LinkedHashMap<>();
            values.put("missing", MISSING_REFS.getOrDefault(kind, "01960000-0000-7000-8000-00000000dead"));
            values.put("foreign", of(foreign, kind));
            if (deleted.containsKey(kind)) {
                values.put("deleted", of(deleted, kind));
            }
            return values;
        }

        String kindOf(String value) {
            if (value.matches("BA\\d+")) {
                return "asset";
            }
            if (value.matches("IS\\d+")) {
                return "isAsset";
            }
            if (value.matches("R\\d+")) {
                return "ref";
            }
            return TABLES.entrySet().stream()
                    .filter(each -> has(each.getValue(), value))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("Which thing is " + value + "?"));
        }

        private boolean has(String table, String id) {
            return jdbc.sql("select count(*) from " + table + " where id = ?")
                            .param(id)
                            .query(Integer.class)
                            .single()
                    > 0;
        }

        private static String of(Map<String, String> values, String kind) {
            return Objects.requireNonNull(values.get(kind), kind);
        }
    }
}
