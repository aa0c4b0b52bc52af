package blog.belonging.web.shared;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Calls what a template calls: {@code #{post.title()}}. The resolver that Jakarta Expression Language brings along looks through all methods of a class for each
 * call; this one remembers. What it cannot tell apart by the values that are given it leaves to that one.
 */
public class TemplateCalls extends ELResolver {

    private final ClassValue<Map<Call, List<Method>>> known = new ClassValue<>() {
        @Override
        protected Map<Call, List<Method>> computeValue(Class<?> type) {
            return new ConcurrentHashMap<>();
        }
    };

    private record Call(String name, int values) {}

    @Override
    public @Nullable Object invoke(
            ELContext context,
            @Nullable Object base,
            @Nullable Object name,
            Class<?> @Nullable [] types,
            Object @Nullable [] values) {
        if (base == null || name == null) {
            return null;
        }
        @Nullable Object[] given = values == null ? new Object[0] : values;
        List<Method> candidates = known.get(base.getClass())
                .computeIfAbsent(new Call(name.toString(), given.length), call -> find(base.getClass(), call));
        Optional<Method> method = candidates.size() == 1
                ? Optional.of(candidates.get(0))
                : only(candidates.stream().filter(candidate -> takes(candidate, given)));
        return method.isEmpty() ? null : call(context, base, method.get(), given);
    }

    private static Optional<Method> only(Stream<Method> candidates) {
        List<Method> two = candidates.limit(2).toList();
        return two.size() == 1 ? Optional.of(two.get(0)) : Optional.empty();
    }

    /** As it is, without anything being converted. */
    private static boolean takes(Method method, @Nullable Object[] given) {
        Class<?>[] wanted = method.getParameterTypes();
        return IntStream.range(0, given.length).allMatch(i -> wanted[i].isInstance(given[i]));
    }

    private static @Nullable Object call(ELContext context, Object base, Method method, @Nullable Object[] given) {
        Class<?>[] wanted = method.getParameterTypes();
        @Nullable Object[] passed = new Object[given.length];
        for (int i = 0; i < passed.length; i++) {
            passed[i] = wanted[i].isInstance(given[i]) ? given[i] : context.convertToType(given[i], wanted[i]);
        }
        try {
            @Nullable Object result = method.invoke(base, passed);
            context.setPropertyResolved(base, method.getName());
            return result;
        } catch (InvocationTargetException e) {
            throw new ELException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new ELException(e);
        }
    }

    /** One for each list of types, where it may be called: of a class or an interface that everybody sees. */
    private static List<Method> find(Class<?> type, Call call) {
        Map<List<Class<?>>, Method> found = new LinkedHashMap<>();
        above(type)
                .filter(above -> Modifier.isPublic(above.getModifiers())
                        && above.getModule().isExported(above.getPackageName()))
                .flatMap(above -> Arrays.stream(above.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers())
                        && !method.isBridge()
                        && !Modifier.isStatic(method.getModifiers())
                        && method.getName().equals(call.name())
                        && method.getParameterCount() == call.values())
                .forEach(method -> found.putIfAbsent(List.of(method.getParameterTypes()), method));
        return found.values().stream().anyMatch(Method::isVarArgs) ? List.of() : List.copyOf(found.values());
    }

    private static Stream<Class<?>> above(@Nullable Class<?> type) {
        return type == null
                ? Stream.empty()
                : Stream.concat(
                        Stream.concat(Stream.of(type), above(type.getSuperclass())),
                        Arrays.stream(type.getInterfaces()).flatMap(TemplateCalls::above));
    }

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, @Nullable Object property) {
        return null;
    }

    @Override
    public @Nullable Class<?> getType(ELContext context, @Nullable Object base, @Nullable Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, @Nullable Object base, @Nullable Object property, @Nullable Object value) {
        // Templates call, and set nothing by it.
    }

    @Override
    public boolean isReadOnly(ELContext context, @Nullable Object base, @Nullable Object property) {
        return false;
    }

    @Override
    public @Nullable Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
        return null;
    }
}
