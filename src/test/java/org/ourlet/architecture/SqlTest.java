// SPDX-License-Identifier: Apache-2.0
package org.ourlet.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.util.TreeScanner;
import com.tngtech.archunit.base.DescribedPredicate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.ourlet.architecture.ProgramSources.Source;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

class SqlTest {

    private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z0-9_]*");

    @Test
    void sqlConsistsOfLiteralsAndConstantsOnly() {
        List<String> found = new ArrayList<>();
        ProgramSources.ALL.forEach(source -> source.tree().accept(new SqlScanner(source, found), null));

        assertThat(found)
                .as("values are bound, never written into the statement (ASVS 1.2.4)")
                .isEmpty();
    }

    @Test
    void onlyStoresSpeakSql() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..store..", "org.ourlet.access.session")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework.jdbc..", "java.sql..", "javax.sql..")
                .because("explicit SQL in store, nowhere else (house style 6, Persistence)")
                .check(ProgramCode.CLASSES);
    }

    @Test
    void whoeverReadsTheDatabaseIsARepository() {
        constructors()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Component.class)
                .should()
                .notHaveRawParameterTypes(DescribedPredicate.describe(
                        "the database",
                        parameters -> parameters.stream()
                                .anyMatch(type -> type.isAssignableTo(DataSource.class)
                                        || type.isEquivalentTo(JdbcClient.class)
                                        || type.isAssignableTo(JdbcOperations.class))))
                .because("row level security follows the methods of @Repository alone (ADR 042)")
                .check(ProgramCode.CLASSES);
    }

    /** Looks at the arguments of {@code jdbc.sql(...)}. */
    private static final class SqlScanner extends TreeScanner<Void, Void> {

        private final Source source;
        private final List<String> found;

        private SqlScanner(Source source, List<String> found) {
            this.source = source;
            this.found = found;
        }

        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
            boolean isSql = call.getMethodSelect() instanceof MemberSelectTree method
                    && method.getIdentifier().contentEquals("sql");
            if (isSql && !call.getArguments().stream().allMatch(SqlScanner::isFixed)) {
                long position = source.positions().getStartPosition(source.tree(), call);
                found.add(source.name() + ":" + source.line(position));
            }
            return super.visitMethodInvocation(call, nothing);
        }

        private static boolean isFixed(ExpressionTree part) {
            if (part instanceof BinaryTree sum) {
                return isFixed(sum.getLeftOperand()) && isFixed(sum.getRightOperand());
            }
            if (part instanceof ParenthesizedTree inner) {
                return isFixed(inner.getExpression());
            }
            return part instanceof LiteralTree
                    || part instanceof IdentifierTree name
                            && CONSTANT.matcher(name.getName()).matches()
                    || part instanceof MemberSelectTree member
                            && CONSTANT.matcher(member.getIdentifier()).matches();
        }
    }
}
