package blog.belonging.web.testkit;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/**
 * A walk through a page by the tab key alone.
 *
 * @param controls what can be used there
 * @param expected each of them, in order, seen and marked
 * @param reached what the key came to
 */
public record KeyboardWalk(List<?> controls, List<String> expected, List<String> reached) {

    /** What can be used, whether it is seen already or shows itself when the key comes near. */
    private static final String CONTROLS = """
            [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')]
              .filter(e => e.tabIndex >= 0 && e.getClientRects().length > 0 && e.checkVisibility())
              .map((e, i) => { e.dataset.control = i; return e.outerHTML.slice(0, 120); })""";

    private static final String FOCUSED = """
            (() => {
              const e = document.activeElement;
              if (!e || e === document.body) return null;
              const box = e.getBoundingClientRect(), style = getComputedStyle(e);
              const seen = box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight
                && box.right > 0 && box.left < innerWidth && style.visibility === 'visible' && style.opacity > 0;
              const marked = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
              return [e.dataset.control, seen, marked].join(' ');
            })()""";

    public static KeyboardWalk through(Page page) {
        List<?> controls = (List<?>) page.evaluate(CONTROLS);
        List<String> expected = new ArrayList<>();
        List<String> reached = new ArrayList<>();
        for (int i = 0; i < controls.size(); i++) {
            expected.add(i + " true true");
            page.keyboard().press("Tab");
            reached.add(String.valueOf(page.evaluate(FOCUSED)));
        }
        return new KeyboardWalk(controls, expected, reached);
    }
}
