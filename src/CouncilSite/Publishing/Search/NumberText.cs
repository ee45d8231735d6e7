using System.Buffers;
using System.Text.Json;

namespace CouncilSite.Publishing.Search;

/// <summary>
/// Numbers from 0 as text for JSON, a character each: the lowest, which are the most, take one byte. The largest
/// character says that the next one is added to it.
/// </summary>
internal sealed class NumberText
{
    private const int Most = 55_000;
    private const char First = '#';
    private const char Escape = '\\';

    // From the opening quote on.
    private readonly ArrayBufferWriter<char> _json = new();

    /// <summary>No numbers yet.</summary>
    public NumberText() => Append('"');

    /// <summary>How many bytes it takes in UTF-8.</summary>
    public int Length { get; private set; }

    /// <summary>Adds a number.</summary>
    public NumberText Add(int number)
    {
        for (; number >= Most; number -= Most)
            AddCharacter(Most);
        AddCharacter(number);
        return this;
    }

    /// <summary>Writes the text as a value, and begins anew.</summary>
    public void MoveTo(Utf8JsonWriter json)
    {
        Append('"');
        json.WriteRawValue(_json.WrittenSpan, skipInputValidation: true);
        _json.ResetWrittenCount();
        Append('"');
        Length = 0;
    }

    private void AddCharacter(int number)
    {
        var character = First + number;
        character += character < Escape ? 0 : 1;
        Append((char)character);
        Length += character < 0x80 ? 1 : character < 0x800 ? 2 : 3;
    }

    private void Append(char character)
    {
        _json.GetSpan(1)[0] = character;
        _json.Advance(1);
    }
}
