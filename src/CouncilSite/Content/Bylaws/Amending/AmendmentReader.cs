using System.Collections.Immutable;
using System.Text.RegularExpressions;
using CouncilSite.Content.Bylaws.Parsing;
using CouncilSite.Content.Bylaws.Provisions;
using CouncilSite.Diagnostics;
using CouncilSite.Text;

namespace CouncilSite.Content.Bylaws.Amending;

/// <summary>A sentence of an amending text and its place.</summary>
/// <param name="Sentence">What it does.</param>
/// <param name="Span">Where it stands.</param>
public sealed record PlacedSentence(AmendmentSentence Sentence, SourceSpan Span);

/// <summary>Reads an amending text (改め文) back: the inverse of <see cref="AmendmentWriter"/>, and lenient about layout.</summary>
public sealed partial class AmendmentReader
{
    private readonly SourceFile _file;
    private readonly DiagnosticBag _bag;
    private readonly List<PlacedSentence> _sentences = [];
    private ProvisionAddress? _last;

    private AmendmentReader(SourceFile file, DiagnosticBag bag) => (_file, _bag) = (file, bag);

    /// <summary>The sentences of an amending text, in order; what cannot be read goes into the bag.</summary>
    public static IReadOnlyList<PlacedSentence> Read(SourceFile file, DiagnosticBag bag)
    {
        var reader = new AmendmentReader(file, bag);
        reader.ReadAll();
        return reader._sentences;
    }

    private void ReadAll()
    {
        var lines = AmendmentLines.Split(_file.Text);
        for (var i = 0; i < lines.Count;)
        {
            var (start, end, isSentence) = lines[i++];
            var block = i;
            while (i < lines.Count && !lines[i].IsSentence)
                i++;
            var text = _file.Text[start..end].Trim();
            var blockEnd = i > block ? lines[i - 1].End : end;
            if (!isSentence)
                _bag.Add(AmendmentDiagnostics.UnknownSentence, _file.Span(start, end), text);
            else if (!text.Contains("一部を次のように改正する", StringComparison.Ordinal))
                ReadSentence(text, _file.Span(start, end), (i > block ? lines[block].Start : end, blockEnd));
        }
    }

    private void ReadSentence(string text, SourceSpan span, (int Start, int End) block)
    {
        var quoted = QuotedText.Of(text);
        var faults = _bag.Count;
        var clauses = ImmutableArray.CreateBuilder<AmendmentClause>();
        foreach (var part in quoted.Grammar.TrimEnd('。').Split('、'))
        {
            if (ReadEdit(part, quoted) is { } edit && clauses.Count > 0 && clauses[^1] is EditWords words)
            {
                clauses[^1] = words with { Edits = words.Edits.Add(edit) };
            }
            else if (ReadClause(part, quoted, span, block) is { } clause)
            {
                clauses.Add(clause);
            }
            else
            {
                if (_bag.Count == faults)
                    _bag.Add(AmendmentDiagnostics.UnknownSentence, span, text);
                return;
            }
        }

        _sentences.Add(new PlacedSentence(new AmendmentSentence(clauses.ToImmutable()), span));
    }

    private AmendmentClause? ReadClause(string part, QuotedText quoted, SourceSpan span, (int Start, int End) block)
    {
        if (EditPattern().Match(part) is { Success: true } words && Address(words) is { } place && ReadEdit(words.Groups["edit"].Value, quoted) is { } edit)
            return new EditWords(place, words.Groups["proviso"].Success, [edit]);
        if (CaptionPattern().Match(part) is { Success: true } caption && Address(caption) is { } captioned)
            return new SetCaption(captioned, caption.Groups["caption"] is { Success: true } to ? quoted[to.Value[0]].Trim('（', '）', '(', ')', '【', '】') : "");
        if (ReplacePattern().Match(part) is { Success: true } replace && Address(replace) is { } replaced)
            return replace.Groups["proviso"].Success ? ReadProviso(block, span, text => new ReplaceProviso(replaced, text)) : ReadReplacement(replaced, span, block);
        if (ProvisoPattern().Match(part) is { Success: true } proviso && Address(proviso) is { } extended)
            return ReadProviso(block, span, text => new AddProviso(extended, text));
        if (InsertPattern().Match(part) is { Success: true } insert)
            return ReadInsert(insert, span, block);
        if (ShiftPattern().Match(part) is { Success: true } shift && Address(shift) is { } first && AddressReader.Read(shift.Groups["last"].Value, first) is { } last
            && JapaneseNumeral.TryParse(shift.Groups["count"].Value, out var by))
            return new Shift(first, last.Steps[^1].Number, shift.Groups["way"].Value == "下" ? by : -by);
        if (RenumberPattern().Match(part) is { Success: true } renumber && Address(renumber) is { } from && AddressReader.Read(renumber.Groups["to"].Value, from) is { } number && number.Kind == from.Kind)
        {
            _last = number;
            return new Renumber(from, number.Steps[^1].Number);
        }

        if (DeletePattern().Match(part) is { Success: true } delete && Address(delete) is { } deleted)
            return delete.Groups["proviso"].Success ? new DeleteProviso(deleted) : new DeleteProvision(deleted);
        return null;
    }

    private static WordEdit? ReadEdit(string part, QuotedText quoted)
    {
        if (part.Length == 0 || !QuotedText.IsQuotation(part[0]))
            return null;
        var words = quoted[part[0]];
        if (words.Length == 0)
            return null;
        if (part[1..] is "を削り" or "を削る")
            return new WordEdit(WordEditKind.Delete, words, "");
        if (WordsPattern().Match(part) is not { Success: true } match)
            return null;
        var becomes = quoted[match.Groups["new"].Value[0]];
        return match.Groups["kind"].Value switch
        {
            "を" => new WordEdit(WordEditKind.Replace, words, becomes),
            "の前に" => new WordEdit(WordEditKind.Replace, words, becomes + words),
            _ => new WordEdit(WordEditKind.InsertAfter, words, becomes),
        };
    }

    private ReplaceProvision? ReadReplacement(ProvisionAddress address, SourceSpan span, (int Start, int End) block)
    {
        var found = Block(address.Kind, block);
        if (found is [var only] && only.Kind == address.Kind)
            return new ReplaceProvision(address, only);
        _bag.Add(AmendmentDiagnostics.WrongAddition, span, address.ToString(), span.Text.Trim());
        return null;
    }

    private AmendmentClause? ReadProviso((int Start, int End) block, SourceSpan span, Func<string, AmendmentClause> create)
    {
        var text = LayoutText.Of(_file.Text, block.Start, block.End).Value;
        if (text.StartsWith("ただし", StringComparison.Ordinal) || text.StartsWith("但し", StringComparison.Ordinal))
            return create(text);
        _bag.Add(AmendmentDiagnostics.WrongAddition, span, "ただし書", span.Text.Trim());
        return null;
    }

    private InsertProvisions? ReadInsert(Match match, SourceSpan span, (int Start, int End) block)
    {
        var kind = match.Groups["unit"].Value switch
        {
            "条" => ProvisionKind.Article,
            "項" => ProvisionKind.Paragraph,
            "附則" => ProvisionKind.Supplement,
            _ => ProvisionKind.Item,
        };
        var atEnd = match.Groups["address"].Value is "末尾" or "";
        var address = atEnd ? null : Address(match);
        var added = Block(kind, block);
        var count = JapaneseNumeral.TryParse(match.Groups["count"].Value, out var stated) ? stated : added.Length;
        if (address is null && !(atEnd && kind == ProvisionKind.Supplement))
            return null;
        if (added.IsEmpty || added.Length != count || added.Any(provision => provision.Kind != kind))
        {
            _bag.Add(AmendmentDiagnostics.WrongAddition, span, match.Groups["count"].Value + match.Groups["unit"].Value, span.Text.Trim());
            return null;
        }

        var place = match.Groups["place"].Value switch { "の次" => InsertPlace.After, "の前" => InsertPlace.Before, _ => InsertPlace.End };
        return new InsertProvisions(place, address, added);
    }

    private ImmutableArray<Provision> Block(ProvisionKind kind, (int Start, int End) block)
    {
        var tree = BylawsParser.ParseFragment(_file, block.Start, block.End, kind, _bag);
        return kind switch
        {
            ProvisionKind.Article => tree.Articles,
            ProvisionKind.Supplement => tree.Supplements,
            ProvisionKind.Paragraph => [.. tree.Articles.SelectMany(article => article.Children)],
            ProvisionKind.Item => [.. tree.Articles.SelectMany(article => article.Children).SelectMany(paragraph => paragraph.Children)],
            _ => [.. tree.Articles.SelectMany(article => article.Children).SelectMany(paragraph => paragraph.Children).SelectMany(item => item.Children)],
        };
    }

    private ProvisionAddress? Address(Match match)
    {
        var address = AddressReader.Read(match.Groups["address"].Value, _last);
        _last = address ?? _last;
        return address;
    }

    [GeneratedRegex("^(?<address>.+?)(?<proviso>ただし書)?中(?<edit>[\uE000-\uEFFF].*)$")]
    private static partial Regex EditPattern();

    [GeneratedRegex("^[\uE000-\uEFFF](?<kind>を|の次に|の下に|の前に)(?<new>[\uE000-\uEFFF])(?:に改め|を加え)る?$")]
    private static partial Regex WordsPattern();

    [GeneratedRegex("^(?<address>.+?)(?:の見出しを削[りる]|の見出しを(?<caption>[\uE000-\uEFFF])に改める?|に見出しとして(?<caption>[\uE000-\uEFFF])を付[しす]る?)$")]
    private static partial Regex CaptionPattern();

    [GeneratedRegex("^(?<address>.+?)(?<proviso>ただし書)?を次のように改める?$")]
    private static partial Regex ReplacePattern();

    [GeneratedRegex("^(?<address>.+?)に次のただし書を加える?$")]
    private static partial Regex ProvisoPattern();

    [GeneratedRegex("^(?<address>.*?)(?<place>の次|の前)?に次の(?<count>[0-9０-９一二三四五六七八九十]*)(?<unit>条|項|号|各号|附則)を加える?$")]
    private static partial Regex InsertPattern();

    [GeneratedRegex("^(?<address>.+?)から(?<last>.+?)までを(?<count>[0-9０-９一二三四五六七八九十]+)[条項号]ずつ繰り(?<way>[上下])げる?$")]
    private static partial Regex ShiftPattern();

    [GeneratedRegex("^(?<address>.+?)を(?<to>[第同].+?)と[しす]る?$")]
    private static partial Regex RenumberPattern();

    [GeneratedRegex("^(?<address>.+?)(?<proviso>ただし書)?を削[りる]$")]
    private static partial Regex DeletePattern();
}
