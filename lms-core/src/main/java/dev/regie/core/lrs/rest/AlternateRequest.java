package dev.regie.core.lrs.rest;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A request in the alternate syntax, as the request that it stands for. */
final class AlternateRequest extends HttpServletRequestWrapper {
    private final AlternateForm form;

    AlternateRequest(HttpServletRequest request, AlternateForm form) {
        super(request);
        this.form = form;
    }

    @Override
    public String getMethod() {
        return form.method();
    }

    @Override
    public @Nullable String getQueryString() {
        return form.query().isEmpty() ? null : form.query();
    }

    @Override
    public @Nullable String getHeader(String name) {
        if (name.equalsIgnoreCase("Content-Length")) {
            return String.valueOf(form.content().length);
        }
        String inForm = form.headers().get(name);
        return inForm == null ? super.getHeader(name) : inForm;
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        String inForm = name.equalsIgnoreCase("Content-Length")
                ? getHeader(name)
                : form.headers().get(name);
        return inForm == null ? super.getHeaders(name) : Collections.enumeration(List.of(inForm));
    }

    @Override
    public Enumeration<String> getHeaderNames() {
        Set<String> names = new LinkedHashSet<>(form.headers().keySet());
        Collections.list(super.getHeaderNames()).stream()
                .filter(name -> !form.headers().containsKey(name))
                .forEach(names::add);
        return Collections.enumeration(names);
    }

    @Override
    public @Nullable String getContentType() {
        return getHeader("Content-Type");
    }

    @Override
    public int getContentLength() {
        return form.content().length;
    }

    @Override
    public long getContentLengthLong() {
        return form.content().length;
    }

    @Override
    public BufferedReader getReader() {
        return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
    }

    @Override
    public ServletInputStream getInputStream() {
        InputStream content = new ByteArrayInputStream(form.content());
        return new ServletInputStream() {
            @Override
            public int read() throws IOException {
                return content.read();
            }

            @Override
            public int read(byte[] buffer, int from, int length) throws IOException {
                return content.read(buffer, from, length);
            }

            @Override
            public boolean isFinished() {
                try {
                    return content.available() == 0;
                } catch (IOException never) {
                    return true;
                }
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setReadListener(ReadListener listener) {
                throw new IllegalStateException("This content is there already");
            }
        };
    }
}
