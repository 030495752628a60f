package dev.regie.core.lrs.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/** A response whose content type stays as the resource wants it; JAX-RS would add a character set to text. */
final class ExactResponse extends HttpServletResponseWrapper {
    private static final String CONTENT_TYPE = "Content-Type";

    private final HttpServletRequest request;

    ExactResponse(HttpServletResponse response, HttpServletRequest request) {
        super(response);
        this.request = request;
    }

    @Override
    public void setContentType(String type) {
        super.setContentType(exact(type));
    }

    @Override
    public void setHeader(String name, String value) {
        super.setHeader(name, name.equalsIgnoreCase(CONTENT_TYPE) ? exact(value) : value);
    }

    @Override
    public void addHeader(String name, String value) {
        if (name.equalsIgnoreCase(CONTENT_TYPE)) {
            super.setHeader(name, exact(value));
        } else {
            super.addHeader(name, value);
        }
    }

    private String exact(String type) {
        return request.getAttribute(XapiRequest.ANSWER_TYPE) instanceof String wanted ? wanted : type;
    }
}
