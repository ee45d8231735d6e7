using CouncilSite.Text;

namespace CouncilSite.Kinds;

/// <summary>A line of a file as names are compared, narrow and without blanks, that knows where each letter stands.</summary>
internal sealed class NarrowLine
{
    private readonly SourceFile _file;
    private readonly int[] _places;

    /// <param name="file">The file.</param>
    /// <param name="start">Where the line begins.</param>
    /// <param name="end">Where it ends.</param>
    public NarrowLine(SourceFile file, int start, int end)
    {
        _file = file;
        _places = new int[end - start];
        var letters = new char[end - start];
        var count = 0;
        for (var place = start; place < end; place++)
        {
            if (JapaneseWidth.ToNarrow(file.Text[place]) is var letter && letter != ' ')
                (letters[count], _places[count++]) = (letter, place);
        }

        Letters = new string(letters, 0, count);
    }

    /// <summary>Its letters.</summary>
    public string Letters { get; }

    /// <summary>Where some of its letters stand in the file.</summary>
    public SourceSpan Place(int start, int end) => _file.Span(_places[start], _places[end - 1] + 1);
}
