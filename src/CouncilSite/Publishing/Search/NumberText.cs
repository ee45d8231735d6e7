using System.Text;

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

    private readonly StringBuilder _text = new();

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

    /// <summary>The text.</summary>
    public override string ToString() => _text.ToString();

    private void AddCharacter(int number)
    {
        var character = First + number;
        character += character < Escape ? 0 : 1;
        _text.Append((char)character);
        Length += character < 0x80 ? 1 : character < 0x800 ? 2 : 3;
    }
}
