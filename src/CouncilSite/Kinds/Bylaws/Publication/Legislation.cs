using System.Globalization;
using System.Text.Json;
using CouncilSite.Addresses;
using CouncilSite.Kinds.Bylaws.Versions;
using CouncilSite.Site;

namespace CouncilSite.Kinds.Bylaws.Publication;

/// <summary>A version of the bylaws in the words of schema.org (<c>Legislation</c>).</summary>
internal static class Legislation
{
    public static void Write(Utf8JsonWriter json, SiteView site, BylawsVersion version, BylawsStatus status)
    {
        json.WriteStartObject();
        json.WriteString("@type", "Legislation");
        json.WriteString("name", version.FrontMatter.Title);
        json.WriteString("version", version.FrontMatter.Name);
        json.WriteString("url", site.Address.Absolute(version.Route.Path));
        json.WriteString("legislationIdentifier", version.Slug);
        json.WriteString("legislationType", version.FrontMatter.Type);
        json.WriteString("inLanguage", "ja");
        // Words of an editor are not in force, whatever the bylaws are that they restate.
        json.WriteString("legislationLegalForce", status == BylawsStatus.InForce && !version.FrontMatter.IsRestated ? "https://schema.org/InForce" : "https://schema.org/NotInForce");
        if (version.FrontMatter.IsRestated)
        {
            json.WriteString("description", RestatedText.Remark);
            json.WriteString("legislationLegalValue", "https://schema.org/UnofficialLegalValue");
        }

        if (version.InForce is { } day)
            json.WriteString("legislationDateVersion", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteStartObject("legislationPassedBy");
        json.WriteString("@type", "Organization");
        json.WriteString("name", site.Council.Settings.Name);
        json.WriteEndObject();
        json.WriteStartArray("encoding");
        WriteEncoding(json, site, BylawsRoutes.LawXml(version), "application/xml");
        WriteEncoding(json, site, BylawsRoutes.PlainText(version), "text/plain");
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteEncoding(Utf8JsonWriter json, SiteView site, Route route, string mediaType)
    {
        json.WriteStartObject();
        json.WriteString("@type", "LegislationObject");
        json.WriteString("contentUrl", site.Address.Absolute(route.Path));
        json.WriteString("encodingFormat", mediaType);
        json.WriteEndObject();
    }
}
