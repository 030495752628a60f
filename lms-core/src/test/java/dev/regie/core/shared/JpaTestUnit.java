package dev.regie.core.shared;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PersistenceConfiguration;
import jakarta.persistence.PersistenceUnitTransactionType;
import jakarta.persistence.SharedCacheMode;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * The persistence unit {@code regie} without a server, on a fresh and migrated database of one engine. Give {@link #entityManager()}
 * to repositories and {@link #dataSource()} to JDBC code; both then take part in {@link #call} as in one JTA transaction. One per
 * test method or class; close it.
 */
public final class JpaTestUnit implements AutoCloseable {
    private final DataSource database;
    private final EntityManagerFactory factory;

    @SuppressWarnings("ThreadLocalUsage") // one unit has one database, and a test may use several
    private final ThreadLocal<EntityManager> current = new ThreadLocal<>();

    /** What the real unit finds by itself in the jar of the core. */
    private static final List<Class<?>> MAPPED = new ClassFileImporter()
            .importUrl(Schema.class.getProtectionDomain().getCodeSource().getLocation()).stream()
                    .filter(type -> type.isAnnotatedWith(Entity.class)
                            || type.isAnnotatedWith(Embeddable.class)
                            || type.isAnnotatedWith(MappedSuperclass.class)
                            || type.isAnnotatedWith(Converter.class))
                    .<Class<?>>map(JavaClass::reflect)
                    .toList();

    private JpaTestUnit(DataSource database) {
        this.database = database;
        var unit = new PersistenceConfiguration("regie-test")
                .provider("org.eclipse.persistence.jpa.PersistenceProvider")
                .transactionType(PersistenceUnitTransactionType.RESOURCE_LOCAL)
                .sharedCacheMode(SharedCacheMode.NONE)
                .property(PersistenceConfiguration.JDBC_DATASOURCE, database)
                .property("jakarta.persistence.nonJtaDataSource", database)
                .property("eclipselink.weaving", "false")
                .property("eclipselink.logging.level", "WARNING")
                .property("eclipselink.jdbc.batch-writing", "JDBC");
        MAPPED.forEach(unit::managedClass);
        this.factory = unit.createEntityManagerFactory();
    }

    /** The unit on a fresh database of that engine. */
    public static JpaTestUnit on(TestDatabases engine) {
        return new JpaTestUnit(engine.dataSource());
    }

    /** Runs the work in a transaction: the current one of this thread, or one of its own that is rolled back if the work throws. */
    public <T> T call(Supplier<T> work) {
        if (current.get() != null) {
            return work.get();
        }
        try (EntityManager em = factory.createEntityManager()) {
            current.set(em);
            em.getTransaction().begin();
            try {
                T result = work.get();
                em.getTransaction().commit();
                return result;
            } finally {
                if (em.getTransaction().isActive()) {
                    em.getTransaction().rollback();
                }
            }
        } finally {
            current.remove();
        }
    }

    /** Runs the work in a transaction. */
    public void run(Runnable work) {
        call(() -> {
            work.run();
            return true;
        });
    }

    /** Stands for the transaction's entity manager; outside one each call gets its own, as in a container. */
    public EntityManager entityManager() {
        return proxy(EntityManager.class, (method, arguments) -> {
            EntityManager em = current.get();
            return method.invoke(em == null ? factory.createEntityManager() : em, arguments);
        });
    }

    /** Hands out the transaction's connection, which survives being closed; outside a transaction ordinary ones. */
    public DataSource dataSource() {
        return proxy(DataSource.class, (method, arguments) -> {
            EntityManager em = current.get();
            return em != null && method.getName().equals("getConnection")
                    ? unclosable(em)
                    : method.invoke(database, arguments);
        });
    }

    private static Connection unclosable(EntityManager em) {
        Connection connection = em.unwrap(Connection.class);
        return proxy(
                Connection.class,
                (method, arguments) -> method.getName().equals("close") ? null : method.invoke(connection, arguments));
    }

    @FunctionalInterface
    private interface Call {
        Object to(java.lang.reflect.Method method, Object[] arguments)
                throws ReflectiveOperationException, SQLException;
    }

    private static <T> T proxy(Class<T> type, Call call) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (_, method, arguments) -> {
                    try {
                        return call.to(method, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }

    @Override
    public void close() {
        factory.close();
    }
}
