package dev.regie.ui.component;

import static dev.regie.ui.i18n.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;

/** The path of a course: stations in order, each with shape, word and minutes. Across where there is room, else down. */
public final class StationLine extends Div {
    private static final long serialVersionUID = 1L;

    private StationLine(List<Station> stations, String layout) {
        addClassName("stations-box");
        OrderedList list = new OrderedList();
        list.addClassNames("stations", layout);
        stations.forEach(station -> list.add(item(station)));
        add(list);
    }

    /** A line that runs across the page where it is wide enough. */
    public static StationLine across(List<Station> stations) {
        return new StationLine(stations, "line");
    }

    /** A line that always runs down the page. */
    public static StationLine down(List<Station> stations) {
        return new StationLine(stations, "path");
    }

    private static ListItem item(Station station) {
        Div words = new Div(title(station), state(station));
        words.addClassName("station-text");
        ListItem item = new ListItem(mark(station), words);
        item.addClassName("station");
        item.getElement().setAttribute("data-state", station.state().attribute());
        if (station.state() == StationState.NOW) {
            item.getElement().setAttribute("aria-current", "step");
        }
        return item;
    }

    private static Component mark(Station station) {
        Svg svg = new Svg("<svg viewBox='0 0 32 32' aria-hidden='true' focusable='false'>"
                + station.kind().shape() + station.state().glyph() + "</svg>");
        svg.addClassName("station-mark");
        return svg;
    }

    private static Component title(Station station) {
        Component title = station.href()
                .<Component>map(href -> {
                    Anchor link = station.title().into(new Anchor());
                    link.setHref(href);
                    link.setRouterIgnore(true);
                    return link;
                })
                .orElseGet(() -> station.title().span());
        title.addClassName("station-title");
        return title;
    }

    private static Component state(Station station) {
        List<String> words = new ArrayList<>();
        words.add(station.opens().orElseGet(() -> station.state().word()));
        words.add(station.kind().word());
        words.add(text("minutes", station.minutes()));
        if (station.optional()) {
            words.add(text("station.optional"));
        }
        Span state = new Span(String.join(" · ", words));
        state.addClassName("station-state");
        return state;
    }
}
