using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using CouncilSite.Addresses;
using CouncilSite.Text;

namespace CouncilSite.Site;

/// <summary>What a page says to search engines (JSON-LD in the words of schema.org).</summary>
public static class StructuredData
{
    private const int UsualLength = 2048;

    /// <summary>A page's place in the site and what it shows as JSON, safe inside a script element.</summary>
    public static Markup Write(Page page, SiteView site)
    {
        var buffer = new ArrayBufferWriter<byte>(UsualLength);
        using (var json = new Utf8JsonWriter(buffer, LegibleJson.InOneLine))
        {
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            json.WriteStartArray("@graph");
            if (page.Route == Route.Home)
                WriteOrganization(json, site);
            else
                WriteBreadcrumbs(json, page, site);
            if (page.StructuredData is { } write)
                write(json, site);
            else if (page.Date is not null)
                WriteArticle(json, page, site);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return new Markup(Encoding.UTF8.GetString(buffer.WrittenSpan));
    }

    private static void WriteOrganization(Utf8JsonWriter json, SiteView site)
    {
        json.WriteStartObject();
        json.WriteString("@type", "Organization");
        json.WriteString("name", site.Council.Settings.Name);
        json.WriteString("description", site.Council.Settings.Description);
        json.WriteString("url", site.Address.Absolute("/"));
        if (site.Council.Settings.Contact is { } contact)
        {
            WriteContact(json, "address", contact.PostalAddress);
            WriteContact(json, "telephone", contact.Telephone);
            WriteContact(json, "email", contact.Mail);
        }

        json.WriteEndObject();
    }

    private static void WriteContact(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
            json.WriteString(name, value);
    }

    // Without the day of publication: of some papers only the month is known.
    private static void WriteArticle(Utf8JsonWriter json, Page page, SiteView site)
    {
        json.WriteStartObject();
        json.WriteString("@type", "Article");
        json.WriteString("headline", page.Title);
        json.WriteString("description", SearchDescription.Of(page, site.Council.Settings));
        json.WriteString("url", site.Address.Absolute(page.Route.Path));
        if (site.LastUpdated(page) is { } updated)
            json.WriteString("dateModified", updated.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteString("inLanguage", "ja");
        json.WriteStartObject("publisher");
        json.WriteString("@type", "Organization");
        json.WriteString("name", site.Council.Settings.Name);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteBreadcrumbs(Utf8JsonWriter json, Page page, SiteView site)
    {
        json.WriteStartObject();
        json.WriteString("@type", "BreadcrumbList");
        json.WriteStartArray("itemListElement");
        var position = 0;
        foreach (var step in site.Breadcrumbs(page).Append(page))
        {
            json.WriteStartObject();
            json.WriteString("@type", "ListItem");
            json.WriteNumber("position", ++position);
            json.WriteString("name", step.ShortTitle);
            json.WriteString("item", site.Address.Absolute(step.Route.Path));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
