using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace CouncilSite.Yaml;

/// <summary>
/// YamlDotNet's events of a text. Whatever text there is, it ends in events or in a <see cref="YamlException"/>: the
/// library itself lets others out, for a bracket that is not closed or an escape that stands for no character.
/// </summary>
internal sealed class YamlEvents(string text) : IParser
{
    private readonly Parser _parser = new(new StringReader(text));

    public ParsingEvent? Current => _parser.Current;

    public bool MoveNext()
    {
        try
        {
            return _parser.MoveNext();
        }
        catch (Exception exception) when (exception is not YamlException)
        {
            var place = Current?.End ?? Mark.Empty;
            throw new YamlException(place, place, exception.Message, exception);
        }
    }
}
