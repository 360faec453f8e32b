// SPDX-License-Identifier: Apache-2.0

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.CookieManager;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Pages per second and time of one page, against the emptiest signed-in page of the same server in the same run. Starts the
 * packaged program with its demo on a free port and stops it at the end.
 *
 * <p>Run: {@code ./mvnw -q -DskipTests package && java bench/PageLoad.java}. Options: {@code seconds=10 warmup=20 java=PATH}.
 * With {@code risks} the pages are those of an assessment of 500 assets with 1,000 links and 10,000 risks, with {@code versions}
 * those of documents beside a record with 400 versions.
 *
 * <p>The program keeps a page until something changes. The last two columns ask for addresses that were never asked for
 * before, so that each page is made anew.
 */
class PageLoad {

    private static final String ORGANISATION = "/organisations/proofbox";
    private static final Map<String, String> PAGES = pages();
    private static final String NUMBER = "{number}";
    private static final AtomicLong ASKED = new AtomicLong();
    private static final int RISKS = 10_000;
    private static final int ASSETS = 500;
    private static final int VERSIONS = 400;

    public static void main(String[] arguments) throws Exception {
        int seconds = option(arguments, "seconds", 10);
        int warmup = option(arguments, "warmup", 20);
        String java = Arrays.stream(arguments).filter(a -> a.startsWith("java=")).map(a -> a.substring(5))
                .findFirst().orElse(ProcessHandle.current().info().command().orElse("java"));
        int port = freePort();
        Process program = start(java, port);
        try {
            List<String> account = firstAccount(program);
            String cookie = signIn(port, account.get(0), account.get(1));
            if (Arrays.asList(arguments).contains("risks")) {
                manyRisks(port, cookie);
            }
            if (Arrays.asList(arguments).contains("versions")) {
                manyVersions(port, account);
            }
            System.out.printf("%s, %d cores, %d s a page after %d s warm-up of all pages%n",
                    version(java), Runtime.getRuntime().availableProcessors(), seconds, warmup);
            warm(port, cookie, warmup);
            System.out.printf(Locale.ROOT, "%n| page | KB | 1 connection: p50 ms | p99 ms | pages/s | 8 connections: p50 ms | p99 ms | pages/s | of empty | made anew: pages/s | of empty |%n|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|%n");
            double empty = 0;
            for (Map.Entry<String, String> page : PAGES.entrySet()) {
                Run one = measure(port, cookie, page.getValue(), 1, seconds);
                Run many = measure(port, cookie, page.getValue(), 8, seconds);
                Run anew = measure(port, cookie, neverAsked(page.getValue()), 8, seconds);
                empty = empty == 0 ? many.perSecond() : empty;
                System.out.printf(Locale.ROOT, "| %s | %.0f | %.2f | %.2f | %.0f | %.2f | %.2f | %.0f | %.0f %% | %.0f | %.0f %% |%n",
                        page.getKey(), one.bytes / 1024.0, one.percentile(50), one.percentile(99), one.perSecond(),
                        many.percentile(50), many.percentile(99), many.perSecond(), 100 * many.perSecond() / empty, anew.perSecond(), 100 * anew.perSecond() / empty);
            }
            System.out.printf("%nResident memory after the load: %d MB%n", resident(program.pid()));
        } finally {
            program.destroy();
            program.waitFor();
        }
    }

    private static String neverAsked(String path) {
        return path + (path.contains("?") ? "&" : "?") + "never-asked=" + NUMBER;
    }

    private static Map<String, String> pages() {
        Map<String, String> pages = new java.util.LinkedHashMap<>();
        pages.put("empty (list of one's organisations)", "/organisations");
        pages.put("home", ORGANISATION);
        pages.put("task list", ORGANISATION + "/plan");
        pages.put("activity page", ORGANISATION + "/activities/P1");
        pages.put("matrix", ORGANISATION + "/level");
        pages.put("document page", ORGANISATION + "/documents/W14");
        pages.put("calendar", ORGANISATION + "/calendar");
        return pages;
    }

    /** Sends large assessments first, and measures their pages in the place of the others. */
    private static void manyRisks(int port, String cookie) throws Exception {
        String many = add(port, cookie, RISKS);
        String few = add(port, cookie, 200);
        PAGES.keySet().removeIf(name -> !name.startsWith("empty"));
        String path = ORGANISATION + "/risks/" + many;
        PAGES.put("200 of 10,000 risks, filtered and sorted", path + "/register?show=above&sort=residual&q=event&page=2");
        PAGES.put("200 of 10,000 risks", path + "/register");
        PAGES.put("grid of 50 of 10,000 risks", path + "/grid");
        PAGES.put("form of an asset among 500 with 1,000 links", path + "/assets/IS7");
        PAGES.put("list of 500 assets with 1,000 links", path + "/assets?link=IS7");
        PAGES.put("heat map of 10,000 risks", path + "/heat-map");
        PAGES.put("spreadsheet of 10,000 risks", path + "/assessment.xlsx");
        PAGES.put("register of 200 risks, all of them", ORGANISATION + "/risks/" + few + "/register");
        PAGES.put("statement of applicability, 93 controls and 200 risks", ORGANISATION + "/statement-of-applicability");
    }

    /** Closes a record again and again, and measures the pages of documents in the place of the others. */
    private static void manyVersions(int port, List<String> account) throws Exception {
        HttpClient marta = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        String base = "http://localhost:" + port;
        String form = "email=" + encoded(account.get(0)) + "&password=" + encoded(account.get(1));
        post(marta, base + "/sign-in", base + "/sign-in", form);
        String record = base + ORGANISATION + "/documents/W08";
        String blanks = "content=" + encoded("What an ISMS is") + "&keeper=" + encoded("Marta Lopes");
        post(marta, record, record + "/opening", blanks);
        for (int version = 1; version < VERSIONS; version++) {
            post(marta, record, record + "/closing", blanks);
        }
        PAGES.keySet().removeIf(name -> !name.startsWith("empty"));
        PAGES.put("register beside a record of 400 versions", ORGANISATION + "/documents?show=all");
        PAGES.put("page of a document", ORGANISATION + "/documents/W14");
        PAGES.put("page of the record of 400 versions", ORGANISATION + "/documents/W08");
        PAGES.put("one version of it", ORGANISATION + "/documents/W08/versions/" + (VERSIONS - 1));
    }

    /** Sends a form with the token and the revision that the page with the form has. */
    private static void post(HttpClient visitor, String page, String path, String form) throws Exception {
        String html = visitor.send(HttpRequest.newBuilder(URI.create(page)).build(), HttpResponse.BodyHandlers.ofString()).body();
        Matcher token = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(html);
        Matcher revision = Pattern.compile("name=\"version\" value=\"(\\d+)\"").matcher(html);
        if (!token.find()) {
            throw new IllegalStateException("no form at " + page);
        }
        String body = form + "&_csrf=" + encoded(token.group(1)) + (revision.find() ? "&version=" + revision.group(1) : "");
        HttpResponse<String> answer = visitor.send(HttpRequest.newBuilder(URI.create(path)).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)).build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() / 100 > 3) {
            throw new IllegalStateException(path + " answers " + answer.statusCode());
        }
    }

    private static String add(int port, String cookie, int risks) throws Exception {
        HttpClient client = HttpClient.newHttpClient();
        String base = "http://localhost:" + port + "/api/v1/";
        HttpResponse<String> session = client.send(HttpRequest.newBuilder(URI.create(base + "session")).header("Cookie", cookie).build(), HttpResponse.BodyHandlers.ofString());
        Matcher token = Pattern.compile("\"csrf[A-Za-z]*\":\"([^\"]+)\"").matcher(session.body());
        String cookies = session.headers().allValues("Set-Cookie").stream().map(set -> set.replaceAll(";.*", "")).reduce(cookie, (all, set) -> all + "; " + set);
        if (!token.find()) {
            throw new IllegalStateException("no token in " + session.body());
        }
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + "organisations/proofbox/risk-assessments")).header("Cookie", cookies)
                .header("Content-Type", "application/json").header("X-CSRF-TOKEN", token.group(1)).POST(HttpRequest.BodyPublishers.ofString(assessment(risks))).build();
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 201) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        return answer.headers().firstValue("Location").orElseThrow().replaceAll(".*/", "");
    }

    /** Each IS asset supports two others: 500 assets, about 1,000 links. */
    private static String assessment(int risks) {
        StringBuilder json = new StringBuilder("{\"name\":\"Many\",\"currency\":\"EUR\",\"personDayCost\":400,\"businessAssets\":[");
        for (int number = 1; number <= 20; number++) {
            json.append(number == 1 ? "" : ",").append("{\"ref\":\"BA%d\",\"name\":\"Service %d\",\"impact\":{\"C\":%d,\"I\":3,\"A\":2}}".formatted(number, number, number % 5));
        }
        json.append("],\"isAssets\":[");
        for (int number = 1; number <= ASSETS - 20; number++) {
            json.append(number == 1 ? "" : ",").append("{\"ref\":\"IS%d\",\"name\":\"Machine %d\",\"supports\":[\"BA%d\",\"BA%d\"]}".formatted(number, number, 1 + number % 20, 1 + (number + 7) % 20));
        }
        json.append("],\"risks\":[");
        for (int number = 1; number <= risks; number++) {
            json.append(number == 1 ? "" : ",").append(("{\"ref\":\"R%d\",\"isAsset\":\"IS%d\",\"scenario\":\"Event %d happens to a machine\",\"criteria\":[\"C\",\"A\"],\"likelihood\":%d,\"vulnerability\":%d,"
                    + "\"controls\":[\"A.8.%d\"],\"securityRequirements\":[\"It goes on\"],\"treatment\":{\"option\":\"REDUCE\",\"vulnerabilityReduction\":%d,\"cost\":{\"amount\":100,\"personDays\":1}}}").formatted(number, 1 + number % (ASSETS - 20), number, number % 5, 1 + number % 5, 1 + number % 34, number % 2));
        }
        return json.append("]}").toString();
    }

    private static int option(String[] arguments, String name, int otherwise) {
        return Arrays.stream(arguments).filter(a -> a.startsWith(name + "=")).map(a -> Integer.valueOf(a.substring(name.length() + 1)))
                .findFirst().orElse(otherwise);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static Process start(String java, int port) throws IOException {
        Path data = Files.createTempDirectory("ourlet-bench");
        ProcessBuilder builder = new ProcessBuilder(java, "-Xmx256m", "-jar", "target/ourlet.jar", "--demo").redirectErrorStream(true);
        builder.environment().put("OURLET_PORT", String.valueOf(port));
        builder.environment().put("OURLET_DATA", data.toString());
        return builder.start();
    }

    /** E-mail and password of the demo's ISMS accountable. */
    private static List<String> firstAccount(Process program) throws IOException {
        BufferedReader console = new BufferedReader(new InputStreamReader(program.getInputStream(), StandardCharsets.UTF_8));
        for (String line = console.readLine(); line != null; line = console.readLine()) {
            if (line.startsWith("demo account:") && line.endsWith("ISMS_ACCOUNTABLE")) {
                String[] words = line.split(" ");
                return List.of(words[2], words[3]);
            }
        }
        throw new IllegalStateException("the program did not start");
    }

    private static String signIn(int port, String email, String password) throws Exception {
        CookieManager cookies = new CookieManager();
        HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();
        String base = "http://localhost:" + port;
        String form = client.send(HttpRequest.newBuilder(URI.create(base + "/sign-in")).build(), HttpResponse.BodyHandlers.ofString()).body();
        Matcher token = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(form);
        if (!token.find()) {
            throw new IllegalStateException("no form at /sign-in");
        }
        String body = "email=" + encoded(email) + "&password=" + encoded(password) + "&_csrf=" + encoded(token.group(1));
        client.send(HttpRequest.newBuilder(URI.create(base + "/sign-in")).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)).build(), HttpResponse.BodyHandlers.ofString());
        StringBuilder header = new StringBuilder();
        cookies.getCookieStore().getCookies().forEach(cookie -> header.append(header.isEmpty() ? "" : "; ").append(cookie.getName()).append('=').append(cookie.getValue()));
        if (!header.toString().contains("session")) {
            throw new IllegalStateException("sign-in refused");
        }
        return header.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static void warm(int port, String cookie, int seconds) throws Exception {
        for (String path : PAGES.values()) {
            measure(port, cookie, path, 2, Math.max(1, seconds / PAGES.size()));
        }
    }

    /** Times of single pages in nanoseconds, sorted; seconds of the whole run; size of one page. */
    private record Run(long[] times, double seconds, int bytes) {

        double percentile(int percent) {
            return times[Math.min(times.length - 1, times.length * percent / 100)] / 1e6;
        }

        double perSecond() {
            return times.length / seconds;
        }
    }

    private static Run measure(int port, String cookie, String path, int connections, int seconds) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(connections);
        long begin = System.nanoTime();
        long end = begin + seconds * 1_000_000_000L;
        List<Future<List<Long>>> results = new ArrayList<>();
        int[] bytes = new int[1];
        for (int i = 0; i < connections; i++) {
            results.add(pool.submit(() -> ask(port, cookie, path, end, bytes)));
        }
        List<Long> all = new ArrayList<>();
        for (Future<List<Long>> result : results) {
            all.addAll(result.get());
        }
        double took = (System.nanoTime() - begin) / 1e9;
        pool.shutdown();
        return new Run(all.stream().mapToLong(Long::longValue).sorted().toArray(), took, bytes[0]);
    }

    private static List<Long> ask(int port, String cookie, String path, long end, int[] bytes) throws IOException {
        String request = "GET " + path + " HTTP/1.1\r\nHost: localhost:" + port + "\r\nCookie: " + cookie + "\r\n\r\n";
        List<Long> times = new ArrayList<>();
        Socket socket = new Socket("localhost", port);
        try {
            InputStream in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
            OutputStream out = socket.getOutputStream();
            for (int served = 0; System.nanoTime() < end; served++) {
                if (served == 90) {
                    socket.close();
                    socket = new Socket("localhost", port);
                    in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
                    out = socket.getOutputStream();
                    served = 0;
                }
                byte[] numbered = request.replace(NUMBER, String.valueOf(ASKED.incrementAndGet())).getBytes(StandardCharsets.US_ASCII);
                long before = System.nanoTime();
                out.write(numbered);
                bytes[0] = answer(in, path);
                times.add(System.nanoTime() - before);
            }
        } finally {
            socket.close();
        }
        return times;
    }

    private static int answer(InputStream in, String path) throws IOException {
        String status = line(in);
        if (!status.contains(" 200")) {
            throw new IOException(path + " answers " + status);
        }
        int length = -1;
        for (String header = line(in); !header.isEmpty(); header = line(in)) {
            if (header.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
                length = Integer.parseInt(header.substring(15).strip());
            }
        }
        in.readNBytes(length);
        return length;
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder text = new StringBuilder();
        for (int c = in.read(); c != '\n' && c >= 0; c = in.read()) {
            if (c != '\r') {
                text.append((char) c);
            }
        }
        return text.toString();
    }

    private static long resident(long pid) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream().filter(line -> line.startsWith("VmRSS"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024).findFirst().orElse(-1);
    }

    private static String version(String java) throws Exception {
        Process process = new ProcessBuilder(java, "-version").redirectErrorStream(true).start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().findFirst().orElse("?");
    }
}
