namespace CouncilSite.Yaml;

/// <summary>Writes fields into new YAML files.</summary>
public static class YamlText
{
    /// <summary>A key with a text as its value, in quotes so that nothing in it means anything to YAML; without a value for none.</summary>
    public static string Field(string key, string? text) => text is null ? $"{key}:" : $"{key}: {Quote(text)}";

    /// <summary>A text in quotes, in which nothing means anything to YAML.</summary>
    public static string Quote(string text) =>
        $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
