package blog.belonging.domain.shared;

import java.net.URL;
import java.security.CodeSource;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/** The name this copy of the application was deployed under (Jakarta EE Platform 10, EE.5.16). */
final class ApplicationName {

    private static final Pattern DEPLOYED_IN = Pattern.compile("/([^/]+?)(?:\\.war)?/WEB-INF/");

    private ApplicationName() {}

    @SuppressWarnings("BanJNDI") // a constant name, of which the server alone decides
    static String current() {
        try {
            return (String) new InitialContext().lookup("java:app/AppName");
        } catch (NamingException notYet) {
            return folder();
        }
    }

    /** While the application is being deployed the server does not tell, but the folder it was unpacked to does. */
    private static String folder() {
        CodeSource source = ApplicationName.class.getProtectionDomain().getCodeSource();
        URL place = source == null ? null : source.getLocation();
        Matcher matcher = DEPLOYED_IN.matcher(place == null ? "" : place.getPath());
        return matcher.find() ? matcher.group(1) : "";
    }
}
