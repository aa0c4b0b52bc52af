package blog.belonging.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;

/** Test classes run side by side; those that share the one server of Arquillian take turns. */
@AnalyzeClasses(packages = "blog.belonging.web", importOptions = ImportOption.OnlyIncludeTests.class)
class SharedServerTest {

    @ArchTest
    static final ArchRule whatSharesAServerTakesTurns = classes()
            .that()
            .areAnnotatedWith(ExtendWith.class)
            .and()
            .haveSimpleNameEndingWith("IT")
            .should()
            .beAnnotatedWith(Execution.class)
            .because("the server belongs to one thread");
}
