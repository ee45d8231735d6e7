using System.Collections.Immutable;
using System.Text.RegularExpressions;
using CouncilSite.Kinds.Bylaws.Provisions;
using CouncilSite.Text;

namespace CouncilSite.Kinds.Bylaws.Amending;

/// <summary>Reads the clauses of one sentence of an amending text.</summary>
/// <param name="quoted">The sentence, its quotations set aside.</param>
/// <param name="last">What 同条 means at its beginning.</param>
/// <param name="blocks">Gives the lines that the sentence adds; null where none can follow it.</param>
/// <param name="span">Where it stands.</param>
internal sealed partial class AmendmentClauseReader(QuotedText quoted, ProvisionAddress? last, AmendmentReader? blocks, CouncilSite.Text.SourceSpan span)
{
    private const string Number = "[0-9０-９一二三四五六七八九十百]*";

    /// <summary>What 同条 means after the sentence.</summary>
    public ProvisionAddress? Last { get; private set; } = last;

    /// <summary>The clauses; null where any of the sentence's words is not understood.</summary>
    public ImmutableArray<AmendmentClause>? Read()
    {
        var clauses = ImmutableArray.CreateBuilder<AmendmentClause>();
        var pieces = quoted.Grammar.TrimEnd('。').Split('、');
        // Whether the edit read last still waits for its verb: 「A」を「B」に、「C」を「D」に改める.
        var waits = false;
        for (var i = 0; i < pieces.Length; i++)
        {
            if (clauses.Count > 0 && clauses[^1] is EditWords words && ReadEdit(pieces[i], out waits) is { } edit)
            {
                clauses[^1] = words with { Edits = words.Edits.Add(edit) };
                continue;
            }

            // A list of provisions has 、 of its own: 第３条、第５条及び第７条中.
            var (piece, before) = (pieces[i], Last);
            AmendmentClause? clause;
            while ((clause = ReadClause(piece, out waits)) is null && i + 1 < pieces.Length)
            {
                Last = before;
                piece += "、" + pieces[++i];
            }

            if (clause is null)
                return null;
            clauses.Add(clause);
        }

        return waits || clauses.Count == 0 ? null : clauses.ToImmutable();
    }

    private AmendmentClause? ReadClause(string piece, out bool waits)
    {
        waits = false;
        // 第８条第２項中第３号を第４号とし、第２号を第３号とし: what follows is within it.
        if (ScopePattern().Match(piece) is { Success: true } scoped && One(scoped) is { Part: TargetPart.Whole, Last: null, Address: not null })
            piece = scoped.Groups["rest"].Value;
        if (EditPattern().Match(piece) is { Success: true } words && ReadEdit(words.Groups["edit"].Value, out waits) is { } edit && Targets(words) is { } places)
            return new EditWords(places, [edit]);
        if (RewordPattern().Match(piece) is { Success: true } reword && One(reword) is { Part: not (TargetPart.Whole or TargetPart.Main) } reworded)
            return new ReplacePart(reworded, Unbracketed(quoted[reword.Groups["new"].Value[0]], reworded.Part));
        if (CaptionPattern().Match(piece) is { Success: true } caption && One(caption) is { Address: not null } captioned)
            return new ReplacePart(captioned with { Part = TargetPart.Caption }, Unbracketed(quoted[caption.Groups["new"].Value[0]], TargetPart.Caption));
        if (ReplacePattern().Match(piece) is { Success: true } replace && One(replace) is { } replaced)
            return ReadReplacement(replaced);
        if (InsertPattern().Match(piece) is { Success: true } insert)
            return ReadInsert(insert);
        if (ShiftPattern().Match(piece) is { Success: true } shift && One(shift) is { Address: not null } run
            && JapaneseNumeral.TryParse(shift.Groups["count"].Value, out var by))
            return new Shift(run, shift.Groups["way"].Value == "下" ? by : -by);
        if (RenumberPattern().Match(piece) is { Success: true } renumber && One(renumber) is { Address: { } from, Part: TargetPart.Whole } renumbered)
            return ReadRenumber(renumbered, from, renumber.Groups["to"].Value);
        if (DeletePattern().Match(piece) is { Success: true } delete && Targets(delete) is { } deleted && deleted.All(target => target.Address is not null))
            return new DeleteProvisions(deleted);
        return null;
    }

    private WordEdit? ReadEdit(string part, out bool waits)
    {
        waits = false;
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
        waits = match.Groups["verb"].Length == 0;
        return match.Groups["kind"].Value switch
        {
            "を" => new WordEdit(WordEditKind.Replace, words, becomes),
            "の前に" or "の上に" => new WordEdit(WordEditKind.InsertBefore, words, becomes),
            _ => new WordEdit(WordEditKind.InsertAfter, words, becomes),
        };
    }

    private AmendmentClause? ReadReplacement(AmendmentTarget target)
    {
        if (blocks is null || target.Last is not null)
            return null;
        if (target.Part == TargetPart.Main)
            return blocks.TakeBlock(ProvisionKind.Article, null, "本則", span) is { } main ? new ReplaceProvision(target, main) : null;
        if (target.Part != TargetPart.Whole)
            return blocks.TakeWords(target.Part == TargetPart.Proviso ? "ただし書" : target.ToString(), span) is { } words ? new ReplacePart(target, Unbracketed(words, target.Part)) : null;
        return blocks.TakeBlock(target.Address!.Kind, 1, target.ToString(), span) is { } found ? new ReplaceProvision(target, found) : null;
    }

    private AmendmentClause? ReadInsert(Match match)
    {
        var atEnd = match.Groups["targets"].Value == "末尾";
        var target = atEnd ? null : One(match);
        if (blocks is null || (target is null && !atEnd) || target is { Address: null })
            return null;
        var unit = match.Groups["unit"].Value;
        var where = match.Groups["place"].Value switch { "の次" => InsertPlace.After, "の前" => InsertPlace.Before, _ => InsertPlace.Below };
        if (unit.EndsWith("ただし書", StringComparison.Ordinal) || unit.StartsWith("後段", StringComparison.Ordinal))
        {
            var part = unit.StartsWith("後段", StringComparison.Ordinal) ? TargetPart.Latter : TargetPart.Proviso;
            return target is not null && blocks.TakeWords(part == TargetPart.Proviso ? "ただし書" : "後段", span) is { } words ? new AddPart(target with { Part = part }, words) : null;
        }

        if (unit == "よう" && target is { Address: { Kind.IsAppendix: true } table } && where == InsertPlace.Below)
            return blocks.TakeRows() is { Length: > 0 } rows ? new AddRows(table, rows) : null;
        // 次のように beside a provision adds one of its own kind.
        var alike = unit == "よう" && where != InsertPlace.Below ? target?.Address?.Kind : null;
        if ((KindOf(unit) ?? alike) is not { } kind)
            return null;
        if (atEnd && kind is not (ProvisionKind.Supplement or ProvisionKind.Table or ProvisionKind.Form))
            return null;
        var count = JapaneseNumeral.TryParse(match.Groups["count"].Value, out var stated) ? stated : (int?)null;
        return blocks.TakeBlock(kind, count, match.Groups["count"].Value + unit, span) is { } added ? new InsertProvisions(where, target?.Address, added) : null;
    }

    private AmendmentClause? ReadRenumber(AmendmentTarget target, ProvisionAddress from, string to)
    {
        var position = 0;
        if (AmendmentTarget.ReadAt(to, ref position, from) is not { Address: { } number, Part: TargetPart.Whole } becomes || position < to.Length
            || number.Kind != from.Kind || becomes.Last is null != target.Last is null)
            return null;
        Last = number;
        return new Renumber(target, number.Steps[^1].Number);
    }

    private static ProvisionKind? KindOf(string unit) => unit switch
    {
        "項" => ProvisionKind.Paragraph,
        "号" or "各号" => ProvisionKind.Item,
        "附則" => ProvisionKind.Supplement,
        "別表" or "表" => ProvisionKind.Table,
        "様式" => ProvisionKind.Form,
        "章名" => ProvisionKind.Chapter,
        "節名" => ProvisionKind.Section,
        "編名" => ProvisionKind.Part,
        [var c] => ProvisionKinds.OfUnit(c),
        _ => null,
    };

    private AmendmentTarget? One(Match match) => Targets(match) is [var only] ? only : null;

    // 第９条第６項及び第１０条第３項: all of the text, or nothing.
    private ImmutableArray<AmendmentTarget>? Targets(Match match)
    {
        var text = match.Groups["targets"].Value;
        var targets = ImmutableArray.CreateBuilder<AmendmentTarget>();
        for (var position = 0; ;)
        {
            if (AmendmentTarget.ReadAt(text, ref position, Last) is not { } target)
                return null;
            targets.Add(target);
            Last = target.Last ?? target.Address ?? Last;
            if (position == text.Length)
                return targets.ToImmutable();
            if (Array.Find(["及び", "並びに", "、"], joint => string.CompareOrdinal(text, position, joint, 0, joint.Length) == 0) is not { } joint)
                return null;
            position += joint.Length;
        }
    }

    private static string Unbracketed(string words, TargetPart part) => part switch
    {
        TargetPart.Caption => words.Trim('（', '）', '(', ')', '【', '】'),
        // 第２章　会員: the heading is given with its number.
        TargetPart.Heading => words[(Parsing.HeadingMarker.Division(words)?.Length ?? 0)..].Trim(),
        _ => words,
    };

    [GeneratedRegex("^(?<targets>.+?)中(?<rest>第[^中]+)$")]
    private static partial Regex ScopePattern();

    [GeneratedRegex("^(?<targets>.+?)(?:の規定)?中(?<edit>[\uE000-\uEFFF].*)$")]
    private static partial Regex EditPattern();

    [GeneratedRegex("^[\uE000-\uEFFF](?<kind>を|の次に|の下に|の前に|の上に)(?<new>[\uE000-\uEFFF])(?:に(?<verb>改める?)?|を(?<verb>加える?))$")]
    private static partial Regex WordsPattern();

    [GeneratedRegex("^(?<targets>.+?)を(?<new>[\uE000-\uEFFF])に改める?$")]
    private static partial Regex RewordPattern();

    [GeneratedRegex("^(?<targets>.+?)に見出しとして(?<new>[\uE000-\uEFFF])を付[しす]る?$")]
    private static partial Regex CaptionPattern();

    [GeneratedRegex("^(?<targets>.+?)を次のように改める?$")]
    private static partial Regex ReplacePattern();

    [GeneratedRegex($"^(?<targets>.+?)(?<place>の次|の前)?に(?:第{Number}[条項号]として)?(?:次の(?<count>{Number})(?<unit>条|項|号|各号|編|章|節|款|目|章名|節名|編名|附則|別表|表|様式|ただし書|よう)(?:に)?|(?<unit>後段として)次のように|(?<unit>ただし書)として次のように)(?:を)?(?:加える?|付[しす]る?)$")]
    private static partial Regex InsertPattern();

    [GeneratedRegex($"^(?<targets>.+?)を(?<count>{Number})[条項号章節]ずつ繰り?(?<way>[上下])げる?$")]
    private static partial Regex ShiftPattern();

    [GeneratedRegex("^(?<targets>.+?)を(?<to>[第同別様附].+?)と[しす]る?$")]
    private static partial Regex RenumberPattern();

    [GeneratedRegex("^(?<targets>.+?)を削[りる]$")]
    private static partial Regex DeletePattern();
}
