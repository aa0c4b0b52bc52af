package blog.belonging.persistence.shared;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** Tells events to the beans that observe them, at once and in the transaction under way, as the container does. */
final class FiredEvents implements Event<Object> {

    private final JpaBlog blog;
    private final List<Class<?>> beans;

    FiredEvents(JpaBlog blog, List<Class<?>> beans) {
        this.blog = blog;
        this.beans = beans;
    }

    @Override
    public void fire(Object event) {
        for (Class<?> bean : beans) {
            for (Method method : bean.getDeclaredMethods()) {
                if (method.getParameterCount() == 1
                        && method.getParameters()[0].isAnnotationPresent(Observes.class)
                        && method.getParameterTypes()[0].isInstance(event)) {
                    try {
                        method.setAccessible(true);
                        method.invoke(blog.port(bean), event);
                    } catch (ReflectiveOperationException e) {
                        throw new IllegalStateException(e);
                    }
                }
            }
        }
    }

    @Override
    public <U> CompletionStage<U> fireAsync(U event) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <U> CompletionStage<U> fireAsync(U event, NotificationOptions options) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Event<Object> select(Annotation... qualifiers) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <U> Event<U> select(Class<U> subtype, Annotation... qualifiers) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <U> Event<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
        throw new UnsupportedOperationException();
    }
}
