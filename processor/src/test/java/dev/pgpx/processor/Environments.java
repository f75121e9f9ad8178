package dev.pgpx.processor;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Puts something between the processor and the compiler's filer. */
final class Environments {
    private Environments() {}

    /** What is asked before each file is made. */
    interface Watch {
        void before(String method, Object[] arguments) throws IOException;
    }

    /** The processor, with a watch over its files. */
    static Processor watched(Watch watch) {
        TableProcessor processor = new TableProcessor();
        return new AbstractProcessor() {
            @Override
            public void init(ProcessingEnvironment environment) {
                processor.init(proxy(ProcessingEnvironment.class, environment, (method, arguments) -> {}, watch));
            }

            @Override
            public Set<String> getSupportedAnnotationTypes() {
                return processor.getSupportedAnnotationTypes();
            }

            @Override
            public SourceVersion getSupportedSourceVersion() {
                return processor.getSupportedSourceVersion();
            }

            @Override
            public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
                return processor.process(annotations, round);
            }
        };
    }

    private static <T> T proxy(Class<T> type, T target, Watch watch, Watch onFiler) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    watch.before(method.getName(), arguments);
                    try {
                        Object result = method.invoke(target, arguments);
                        return result instanceof Filer filer ? proxy(Filer.class, filer, onFiler, onFiler) : result;
                    } catch (InvocationTargetException failure) {
                        throw failure.getCause();
                    }
                }));
    }
}
