package dev.regie.core.lrs.rest;

import dev.regie.core.lrs.AgentKey;
import dev.regie.core.lrs.Person;
import dev.regie.core.lrs.PersonService;
import dev.regie.core.lrs.internal.Parameters;
import dev.regie.core.shared.Json;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/** What is known of an agent (xAPI 1.0.3 Communication 2.4, xAPI 2.0.0 4.1.6.3). */
@Path("agents")
@RequestScoped
public class AgentsResource {
    private static final String AGENT = "agent";

    @Inject
    PersonService persons;

    /** A Person object; one who is not known has what the request says. */
    @GET
    public Response get(@Context HttpServletRequest servletRequest) {
        XapiRequest request = new XapiRequest(servletRequest);
        String section = XapiSection.AGENTS.in(request.version());
        request.parameters(Set.of(AGENT), section);
        try {
            String json = request.required(AGENT, section);
            AgentKey agent = Parameters.loneAgent(AGENT, json, request.version());
            Person person = persons.of(agent, Parameters.nameOf(json));
            return Answers.json(
                    request, Json.MAPPER.writeValueAsString(person).getBytes(StandardCharsets.UTF_8), Optional.empty());
        } catch (Parameters.Wrong wrong) {
            throw XapiProblem.of(wrong.in(section));
        }
    }
}
