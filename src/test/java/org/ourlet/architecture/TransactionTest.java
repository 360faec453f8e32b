// SPDX-License-Identifier: Apache-2.0
package org.ourlet.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethod;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

class TransactionTest {

    private static final DescribedPredicate<JavaMethod> READ_ONLY = DescribedPredicate.describe(
            "are in a read-only transaction",
            method -> method.isAnnotatedWith(Transactional.class)
                    && method.getAnnotationOfType(Transactional.class).readOnly());

    @Test
    void noReadIsInATransaction() {
        noMethods()
                .that(READ_ONLY)
                .should()
                .bePublic()
                .orShould()
                .notBePublic()
                .allowEmptyShould(true)
                .because("beside a writing transaction a read-only one waits for its end on SQLite; reads have none")
                .check(ProgramCode.CLASSES);
    }

    @Test
    void noClassIsTransactionalAsAWhole() {
        noClasses()
                .should()
                .beAnnotatedWith(Transactional.class)
                .because("one transaction per façade method that writes, nowhere else (house style 6, Transactions)")
                .check(ProgramCode.CLASSES);
    }

    @Test
    void onlyFacadesOpenTransactions() {
        methods()
                .that()
                .areAnnotatedWith(Transactional.class)
                .should()
                .beDeclaredInClassesThat()
                .areAnnotatedWith(Service.class)
                .andShould()
                .beDeclaredInClassesThat(ProgramCode.MODULE_ROOTS)
                .because("controllers and stores are never transactional (house style 6, Transactions)")
                .check(ProgramCode.CLASSES);
    }

    @Test
    void transactionsCoverPublicMethodsOnly() {
        methods()
                .that()
                .areAnnotatedWith(Transactional.class)
                .should()
                .bePublic()
                .because("Spring does not see the annotation elsewhere, so that there would be no transaction at all")
                .check(ProgramCode.CLASSES);
    }
}
