package dev.regie.ui.house;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.di.DefaultInstantiator;
import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.di.InstantiatorFactory;
import com.vaadin.flow.server.VaadinService;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.List;

/**
 * Makes pages as the container would: what is injected is one of the services that the {@link House} of this test has, or, if it belongs to
 * the pages, is made in the same way.
 */
public final class Wiring implements InstantiatorFactory {

    private static final ThreadLocal<List<Object>> BEANS = ThreadLocal.withInitial(List::of);

    /** From now on, on this thread, these are injected. */
    static void use(List<Object> beans) {
        BEANS.set(List.copyOf(beans));
    }

    @Override
    public Instantiator createInstantitor(VaadinService service) {
        return new Wired(service);
    }

    private static final class Wired extends DefaultInstantiator {
        private static final long serialVersionUID = 1L;

        Wired(VaadinService service) {
            super(service);
        }

        @Override
        public <T> T getOrCreate(Class<T> type) {
            return type.getName().startsWith("dev.regie.") ? bean(type) : super.getOrCreate(type);
        }

        @Override
        public <T extends Component> T createComponent(Class<T> type) {
            return getOrCreate(type);
        }
    }

    private static <T> T bean(Class<T> type) {
        return BEANS.get().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseGet(() -> made(type));
    }

    private static <T> T made(Class<T> type) {
        if (!type.getName().startsWith("dev.regie.ui.")) {
            throw new IllegalStateException("this house has no " + type.getName());
        }
        try {
            Constructor<T> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            T made = constructor.newInstance();
            for (Field field : type.getDeclaredFields()) {
                if (field.isAnnotationPresent(Inject.class)) {
                    field.setAccessible(true);
                    field.set(made, bean(field.getType()));
                }
            }
            for (Method method : type.getDeclaredMethods()) {
                if (method.isAnnotationPresent(PostConstruct.class)) {
                    method.setAccessible(true);
                    method.invoke(made);
                }
            }
            return made;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName() + " cannot be made", e);
        }
    }
}
