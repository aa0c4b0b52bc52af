package blog.belonging.web.testkit;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** The checker of the Web's standard. Its schema is read once: that takes as long as checking many pages. */
final class HtmlStandard {

    private static final String SCHEMA = "http://s.validator.nu/html5-all.rnc";

    private static final List<String> FOUND = new ArrayList<>();
    private static final SimpleDocumentValidator VALIDATOR = validator();

    private HtmlStandard() {}

    private static SimpleDocumentValidator validator() {
        ErrorHandler errors = new ErrorHandler() {
            @Override
            public void warning(SAXParseException warning) {
                // Advice.
            }

            @Override
            public void error(SAXParseException error) {
                FOUND.add(error.getLineNumber() + ": " + error.getMessage());
            }

            @Override
            public void fatalError(SAXParseException error) {
                error(error);
            }
        };
        try {
            SimpleDocumentValidator validator = new SimpleDocumentValidator(true, false, false);
            validator.setUpMainSchema(SCHEMA, errors);
            validator.setUpValidatorAndParsers(errors, true, false);
            return validator;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    static synchronized List<String> errors(String html) {
        FOUND.clear();
        try {
            VALIDATOR.checkHtmlInputSource(
                    new InputSource(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8))));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return List.copyOf(FOUND);
    }
}
