// SPDX-License-Identifier: Apache-2.0
package org.ourlet.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.net.URL;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DangerousCallsTest {

    private static final Set<String> OPENING = Set.of("openConnection", "openStream", "getContent");

    private static final String CALLS_A_PROVIDER = "org.ourlet.access.provider";

    private static final DescribedPredicate<JavaAccess<?>> OPENS_AN_ADDRESS = DescribedPredicate.describe(
            "opening an address",
            access -> access.getTargetOwner().isEquivalentTo(URL.class) && OPENING.contains(access.getName()));

    private static final DescribedPredicate<JavaAccess<?>> STARTS_A_PROCESS = DescribedPredicate.describe(
            "starting a process",
            access -> access.getTargetOwner().isEquivalentTo(ProcessBuilder.class)
                    || access.getTargetOwner().isEquivalentTo(Runtime.class)
                            && access.getName().equals("exec"));

    @Test
    void noProcessIsEverStarted() {
        noClasses()
                .should()
                .accessTargetWhere(STARTS_A_PROCESS)
                .because("no process is ever started (architecture 7)")
                .check(ProgramCode.CLASSES);
    }

    @Test
    void noObjectIsReadFromBytes() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(ObjectInputStream.class, ObjectOutputStream.class)
                .because("whoever can write the bytes could run code; sessions and data are rows of text")
                .check(ProgramCode.CLASSES);
    }

    @Test
    void nobodyCallsOut() {
        noClasses()
                .that()
                .resideOutsideOfPackage(CALLS_A_PROVIDER)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net.http..", "org.springframework.web.client..", "javax.script..")
                .orShould()
                .accessTargetWhere(OPENS_AN_ADDRESS)
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.net.Socket")
                .because(
                        "there is no outgoing connection unless configured (architecture 7); to a sign-in provider it is"
                                + " made in one package, see ProviderEgressTest")
                .check(ProgramCode.CLASSES);
    }

    @Test
    void noSecretComesFromAWeakGenerator() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Random.class, java.util.concurrent.ThreadLocalRandom.class)
                .orShould()
                .callMethod(Math.class, "random")
                .because("secrets and keys come from SecureRandom (ASVS 11.5)")
                .check(ProgramCode.CLASSES);
    }
}
