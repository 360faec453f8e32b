// SPDX-License-Identifier: Apache-2.0
package org.ourlet.exchange.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ourlet.access.Accounts;
import org.ourlet.access.Open;
import org.ourlet.access.SetupCode;
import org.ourlet.exchange.BackupFiles.Rehearsal;
import org.ourlet.exchange.RestoreUpload;
import org.ourlet.exchange.Restores;
import org.ourlet.exchange.sealed.Passphrase;
import org.ourlet.exchange.sealed.UnreadableBackup;
import org.ourlet.shared.NotFound;
import org.ourlet.webshell.Choice;
import org.ourlet.webshell.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Restores a backup into an empty installation. Whoever may do so reads the console, as for the first account. */
@Controller
@RequestMapping("/setup/restore")
class RestorePage {

    private final Pages pages;
    private final Accounts accounts;
    private final SetupCode code;
    private final Restores restores;
    private final RestoreUpload upload;

    RestorePage(Pages pages, Accounts accounts, SetupCode code, Restores restores, RestoreUpload upload) {
        this.pages = pages;
        this.accounts = accounts;
        this.code = code;
        this.restores = restores;
        this.upload = upload;
    }

    @GetMapping
    @Open("there is no account yet; the page asks for the code from the console")
    ModelAndView form() {
        refuseWhenSetUp();
        return page("", Map.of(), null, HttpStatus.OK);
    }

    @PostMapping
    @Open("there is no account yet; the code from the console is checked first")
    ModelAndView prepare(
            @RequestParam(name = "code", defaultValue = "") String typed,
            @RequestParam(defaultValue = "") String file,
            @RequestParam(defaultValue = "") String key) {
        refuseWhenSetUp();
        Map<String, String> problems = problems(typed, file, key);
        if (!problems.isEmpty()) {
            return page(file, problems, null, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            return page(file, Map.of(), restores.prepare(file, new Passphrase(key.strip())), HttpStatus.OK);
        } catch (UnreadableBackup unreadable) {
            String field = unreadable.reason() == UnreadableBackup.Reason.WRONG_PASSPHRASE ? "key" : "file";
            return page(file, Map.of(field, unreadable.messageKey()), null, HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    /** Whoever knows the code gets an address to which a large file may be sent. */
    @PostMapping("/place")
    @Open("there is no account yet; the code from the console is checked first")
    ModelAndView openPlace(@RequestParam(name = "code", defaultValue = "") String typed) {
        refuseWhenSetUp();
        Map<String, String> problems = codeProblems(typed);
        return problems.isEmpty()
                ? pages.page("exchange/restore-upload", new RestoreUploadView(upload.open(), Map.of()))
                : page("", problems, null, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @PostMapping("/upload")
    @Open("there is no account yet; only the address that the code opened takes anything")
    ModelAndView take(
            @RequestParam(defaultValue = "") String place,
            @RequestParam(required = false) @Nullable MultipartFile file) {
        refuseWhenSetUp();
        if (!upload.take(place)) {
            throw new NotFound();
        }
        String problem = "exchange.upload.none";
        try {
            if (file != null && !file.isEmpty()) {
                return page(restores.takeIn(new SentFile(file)), Map.of(), null, HttpStatus.OK);
            }
        } catch (UnreadableBackup refusal) {
            problem = refusal.messageKey();
        }
        RestoreUploadView again = new RestoreUploadView(upload.open(), Map.of("file", problem));
        return pages.page("exchange/restore-upload", again, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private void refuseWhenSetUp() {
        if (accounts.any()) {
            throw new NotFound();
        }
    }

    private Map<String, String> problems(String typed, String file, String key) {
        Map<String, String> problems = new LinkedHashMap<>(codeProblems(typed));
        if (restores.folder().find(file).isEmpty()) {
            problems.put("file", "exchange.restore.file-missing");
        }
        if (key.isBlank()) {
            problems.put("key", "exchange.restore.key-missing");
        }
        return problems;
    }

    private Map<String, String> codeProblems(String typed) {
        if (code.exhausted()) {
            return Map.of("code", "access.setup.code-exhausted");
        }
        return code.accepts(typed) ? Map.of() : Map.of("code", "access.setup.code-wrong");
    }

    private ModelAndView page(
            String file, Map<String, String> problems, @Nullable Rehearsal prepared, HttpStatus status) {
        List<Choice> choices = restores.backups().stream()
                .map(backup ->
                        Choice.of(backup.name(), backup.name(), backup.name().equals(file)))
                .toList();
        String folder = restores.folder().path().toAbsolutePath().normalize().toString();
        return pages.page("exchange/restore", new RestoreView(folder, choices, problems, prepared), status);
    }
}
