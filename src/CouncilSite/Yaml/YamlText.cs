
namespace CouncilSite.Yaml;

/// <summary>Writes fields into new YAML files.</summary>
public static class YamlText
{
    /// <summary>A key with a text as its value, in quotes so that nothing in it means anything to YAML; without a value for none.</summary>
    public static string Field(string key, string? text) =>
        text is null ? $"{key}:" : $"{key}: \"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
