package blog.belonging.web.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnFormTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "same-origin, -, -, true",
                "same-origin, https://evil.example, -, true",
                "same-site, https://blog.example, https://blog.example/admin/, false",
                "cross-site, https://blog.example, -, false",
                "none, -, -, false",
                "-, https://blog.example, -, true",
                "-, HTTPS://Blog.Example, -, true",
                "-, https://blog.example.evil.example, -, false",
                "-, http://blog.example, -, false",
                "-, null, https://blog.example/admin/, false",
                "-, -, https://blog.example/admin/accounts, true",
                "-, -, https://blog.example.evil.example/, false",
                "-, -, https://evil.example/?https://blog.example/, false",
                "-, -, -, false"
            })
    void onlyOurOwnFormsAreTaken(String site, String origin, String referer, boolean own) {
        assertThat(OwnForm.isOwn("https://blog.example", site, origin, referer)).isEqualTo(own);
    }
}
