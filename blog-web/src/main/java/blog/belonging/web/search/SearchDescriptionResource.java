package blog.belonging.web.search;

import blog.belonging.domain.site.Permalinks;
import blog.belonging.domain.site.SiteView;
import blog.belonging.web.shared.CurrentSite;
import blog.belonging.web.shared.FeedAnswer;
import blog.belonging.web.shared.Links;
import blog.belonging.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Tells a browser how this blog is searched, so that a reader can add it to the ways to search (OpenSearch 1.1, draft 6). */
@Path("search/description")
@RequestScoped
public class SearchDescriptionResource {

    private static final String TYPE = "application/opensearchdescription+xml";

    /** In characters, says the specification. */
    private static final int LONGEST_NAME = 16;

    private static final int LONGEST_DESCRIPTION = 1024;

    @Inject
    CurrentSite site;

    @Inject
    Links links;

    @Inject
    Texts texts;

    @GET
    public Response description(@Context Request request) {
        try {
            return FeedAnswer.of(request, written(), TYPE, site.view().changedAt());
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a description is written to memory", e);
        }
    }

    private byte[] written() throws XMLStreamException {
        SiteView view = site.view();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("OpenSearchDescription");
        xml.writeDefaultNamespace("http://a9.com/-/spec/opensearch/1.1/");
        element(xml, "ShortName", beginning(view.name(), LONGEST_NAME));
        element(xml, "Description", beginning(texts.of("search.describe", view.name()), LONGEST_DESCRIPTION));
        element(xml, "InputEncoding", "UTF-8");
        element(xml, "OutputEncoding", "UTF-8");
        element(xml, "Language", view.language());
        url(xml, "text/html", "results", links.absolute(Permalinks.HOME) + "?s={searchTerms}");
        url(xml, "application/rss+xml", "results", links.absolute("/" + Permalinks.FEED) + "?s={searchTerms}");
        url(xml, TYPE, "self", links.absolute(Permalinks.SEARCH_DESCRIPTION));
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.close();
        return bytes.toByteArray();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private static void url(XMLStreamWriter xml, String type, String rel, String template) throws XMLStreamException {
        xml.writeEmptyElement("Url");
        xml.writeAttribute("type", type);
        xml.writeAttribute("rel", rel);
        xml.writeAttribute("method", "get");
        xml.writeAttribute("template", template);
    }

    /** Whole words, if there are any. */
    private static String beginning(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int space = text.lastIndexOf(' ', longest);
        return text.substring(0, space > 0 ? space : longest - 1);
    }
}
