using System.Collections.Immutable;
using CouncilSite.Content.Bylaws.Parsing;
using CouncilSite.Content.Bylaws.Provisions;
using CouncilSite.Text;

namespace CouncilSite.Content.Bylaws.Amending;

/// <summary>Reads addresses such as 第８条第２項第３号 and 同条第４項.</summary>
internal static class AddressReader
{
    /// <summary>The address that a text is and nothing else; null where it is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="last">What 同条, 同項 and 同号 mean, and what an address that begins with a paragraph continues; null at first.</param>
    public static ProvisionAddress? Read(string text, ProvisionAddress? last)
    {
        var steps = ImmutableArray.CreateBuilder<AddressStep>();
        var position = 0;
        while (position < text.Length)
        {
            if (ReadRepeated(text, ref position, last) is { } repeated)
            {
                if (steps.Count > 0)
                    return null;
                steps.AddRange(repeated);
            }
            else if (ReadStep(text, ref position) is { } step && (steps.Count == 0 || step.Kind > steps[^1].Kind))
            {
                if (steps.Count == 0 && step.Kind is not (ProvisionKind.Article or ProvisionKind.Supplement))
                    steps.AddRange(Above(step.Kind, last));
                if (steps.Count == 0 && step.Kind is not (ProvisionKind.Article or ProvisionKind.Supplement))
                    return null;
                steps.Add(step);
            }
            else
            {
                return null;
            }
        }

        return steps.Count == 0 ? null : new ProvisionAddress(steps.ToImmutable());
    }

    private static AddressStep[]? ReadRepeated(string text, ref int position, ProvisionAddress? last)
    {
        if (last is null || position + 1 >= text.Length || text[position] != '同')
            return null;
        ProvisionKind? kind = text[position + 1] switch
        {
            '条' => ProvisionKind.Article,
            '項' => ProvisionKind.Paragraph,
            '号' => ProvisionKind.Item,
            _ => null,
        };
        var steps = last.Steps.TakeWhile(step => step.Kind <= kind).ToArray();
        if (steps is not [.., var found] || found.Kind != kind)
            return null;
        position += 2;
        return steps;
    }

    private static IEnumerable<AddressStep> Above(ProvisionKind kind, ProvisionAddress? last) =>
        last?.Steps.TakeWhile(step => step.Kind < kind) ?? [];

    private static AddressStep? ReadStep(string text, ref int position)
    {
        var rest = text.AsSpan(position);
        if (Marker.Article(rest) is { } article)
        {
            position += article.Length;
            return new AddressStep(ProvisionKind.Article, article.Number);
        }

        if (rest is ['附', '則', ..])
            return ReadSupplement(text, ref position);
        if (rest is ['第', ..] && JapaneseNumeral.Read(rest[1..], out var number) is > 0 and var length && 1 + length < rest.Length)
        {
            ProvisionKind? kind = rest[1 + length] switch { '項' => ProvisionKind.Paragraph, '号' => ProvisionKind.Item, _ => null };
            if (kind is null)
                return null;
            position += length + 2;
            var branch = ReadBranch(text, ref position);
            return new AddressStep(kind.Value, new ProvisionNumber(number, branch));
        }

        if (Marker.Subitem(string.Concat(rest[..1], " "), iroha: false) is not { } subitem)
            return null;
        position++;
        return new AddressStep(ProvisionKind.Subitem, subitem.Number);
    }

    private static int ReadBranch(string text, ref int position)
    {
        if (position >= text.Length || text[position] != 'の' || JapaneseNumeral.Read(text.AsSpan(position + 1), out var branch) is not (> 0 and var length))
            return 0;
        position += 1 + length;
        return branch;
    }

    private static AddressStep ReadSupplement(string text, ref int position)
    {
        position += 2;
        var rest = text.AsSpan(position);
        if (rest is ['（' or '(', '第', ..] && JapaneseNumeral.Read(rest[2..], out var number) is > 0 and var length
            && 2 + length < rest.Length && rest[2 + length] is '）' or ')')
        {
            position += length + 3;
            return new AddressStep(ProvisionKind.Supplement, number);
        }

        return new AddressStep(ProvisionKind.Supplement, 0);
    }
}
