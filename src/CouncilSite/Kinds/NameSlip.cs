using System.Globalization;

namespace CouncilSite.Kinds;

/// <summary>In what one letter of a text differs from a known name.</summary>
internal enum SlipKind
{
    /// <summary>In none, but for a variant of a kanji (斉 for 斎).</summary>
    Variant,

    /// <summary>In its first or last letter, which stands twice.</summary>
    Doubled,

    /// <summary>Another letter.</summary>
    Other,

    /// <summary>A letter too many.</summary>
    Added,

    /// <summary>A letter too few.</summary>
    Lost,

    /// <summary>Two letters in each other's place.</summary>
    Swapped,
}

/// <summary>A place in a text that is nearly a known name.</summary>
/// <param name="Name">The name.</param>
/// <param name="Kind">How it differs.</param>
/// <param name="Index">The letter of the name that differs, or before which a letter was added.</param>
/// <param name="Start">Where it begins in the line.</param>
/// <param name="End">Where it ends in the line.</param>
internal readonly record struct NameSlip(KnownName Name, SlipKind Kind, int Index, int Start, int End)
{
    // Letters by which one organisation is told from another that is called alike.
    private const string Telling = "0123456789一二三四五六七八九十百千第大中小新旧東西南北上下左右前後内外本支元副正准男女国公私立県市町村区都府道郡部課室局係班科商工農水税財総企庶力";

    // What an organisation is; another one may be called the same but for that.
    private const string Sorts = "課室局部係会所庁館校院店学園科班";

    // As far from it somebody says who is meant.
    private const int Near = 30;

    /// <summary>
    /// Whether nothing else can be meant. An organisation's name of six letters tells by itself, but not in the letters that
    /// tell like ones apart (見本県, 見本市); any other name does where its entry's organisation, person or post stands near by.
    /// </summary>
    /// <param name="line">The line, narrow and without blanks.</param>
    public bool IsCertain(string line)
    {
        var letters = Name.Letters;
        if (Kind is SlipKind.Variant)
            return letters.Length > 3;
        if (Kind is SlipKind.Doubled)
            return letters.Length > 3 && IsBeginningOfWord(line) && IsEndOfWord(line);
        if (!IsOfOneScript(line) || (Index >= letters.Length - 1 && !IsEndOfWord(line) && (!Name.IsPerson || Name.Middle > letters.Length - 2)))
            return false;
        // Without a letter it may be a part of another name.
        if (Kind == SlipKind.Lost && ((Index == 0 && !IsBeginningOfWord(line)) || (Name.IsPerson && !IsEndOfWord(line))))
            return false;
        if (letters.Length == 3 && (Kind != SlipKind.Other || !IsEndOfWord(line) || !IsBeginningOfWord(line)))
            return false;
        if (Name.IsPerson)
            return IsBesideItsEntry(line) || (letters.Length > 3 && IsAfterItsRole(line));
        return !IsTelling(line) && (IsLong(line) || IsBesideItsEntry(line));
    }

    /// <summary>Whether they have a letter in common.</summary>
    public bool Overlaps(NameSlip other) => Start < other.End && other.Start < End;

    /// <summary>Whether it is the longer of two of which one stands in the other.</summary>
    public bool Covers(NameSlip other) => Start <= other.Start && other.End <= End && Name.Letters.Length > other.Name.Letters.Length;

    // A slip is another kanji for a kanji, another kana for a kana.
    private bool IsOfOneScript(string line)
    {
        var letters = Name.Letters;
        var written = line[Math.Min(Start + Index, line.Length - 1)];
        return Kind switch
        {
            SlipKind.Other => ScriptOf(written) == ScriptOf(letters[Index]) && ScriptOf(written) != Script.None,
            SlipKind.Added => ScriptOf(written) is not Script.None and var script && (script == ScriptOf(letters[Index - 1]) || script == ScriptOf(letters[Index])),
            _ => true,
        };
    }

    private bool IsTelling(string line)
    {
        var (meant, written) = (Name.Letters[Index], line[Math.Min(Start + Index, line.Length - 1)]);
        return Kind switch
        {
            SlipKind.Added => Telling.Contains(written, StringComparison.Ordinal),
            SlipKind.Lost => Telling.Contains(meant, StringComparison.Ordinal) && !IsBesideItsEntry(line),
            _ => (Telling + Sorts).Contains(meant, StringComparison.Ordinal) && (Telling + Sorts).Contains(written, StringComparison.Ordinal),
        };
    }

    // The first kanji tell 南海情報システム from 南洋情報システム; kana tell more.
    private bool IsLong(string line)
    {
        var (core, end) = Name.Core;
        if (Index < core || Index >= end || ScriptOf(line[Math.Min(Start + Index, line.Length - 1)]) != Script.Kanji)
            return end - core > 3 && Name.Letters.Length > 5;
        var stretch = Name.StretchAt(Index);
        return stretch.End - stretch.Start > (end - core == Name.Letters.Length ? 5 : 4) && (stretch.Start > core || Index > core + 1 || end - core > 8);
    }

    private bool IsBesideItsEntry(string line)
    {
        var before = line[Math.Max(0, Start - Near)..Start].Split('、', '。')[^1];
        var after = line[End..Math.Min(line.Length, End + Near)].Split('、', '。')[0];
        return Name.Beside.Any(words => HasWord(before, words) || HasWord(after, words));
    }

    // 見本市の, and not 見本市教育委員会の.
    private static bool HasWord(string text, string words)
    {
        var end = text.IndexOf(words, StringComparison.Ordinal) + words.Length;
        return end >= words.Length && (end == text.Length || ScriptOf(text[end]) is not (Script.Kanji or Script.Katakana));
    }

    // 会長の山田太郎, and not その協会の会長の山田太郎.
    private bool IsAfterItsRole(string line)
    {
        // In brackets stands an organisation that is not the person's.
        if (End < line.Length && line[End] == '(')
            return false;
        var before = line[..Start].TrimEnd('の', ':', '|', '、');
        return Name.Roles.Any(role => before.EndsWith(role, StringComparison.Ordinal) && (before.Length == role.Length || IsBoundary(before[^(role.Length + 1)])));
    }

    private static bool IsBoundary(char before) => before != 'の' && ScriptOf(before) is (Script.None or Script.Hiragana);

    private bool IsBeginningOfWord(string line) => Start == 0 || ScriptOf(line[Start - 1]) is not (Script.Kanji or Script.Katakana);

    private bool IsEndOfWord(string line) => End >= line.Length || ScriptOf(line[End]) != ScriptOf(Name.Letters[^1]);

    private static Script ScriptOf(char letter) => letter switch
    {
        (>= '一' and <= '鿿') or '々' or 'ヶ' or 'ヵ' or (>= '㐀' and <= '䶿') => Script.Kanji,
        >= 'ァ' and <= 'ヺ' or 'ー' => Script.Katakana,
        >= 'ぁ' and <= 'ゖ' => Script.Hiragana,
        _ => char.GetUnicodeCategory(letter) is UnicodeCategory.LowercaseLetter or UnicodeCategory.UppercaseLetter ? Script.Latin : Script.None,
    };

    private enum Script
    {
        None,
        Kanji,
        Katakana,
        Hiragana,
        Latin,
    }
}
