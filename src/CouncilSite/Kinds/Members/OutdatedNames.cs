using System.Text.RegularExpressions;
using CouncilSite.Content;
using CouncilSite.Diagnostics;
using CouncilSite.Site;
using CouncilSite.Text;

namespace CouncilSite.Kinds.Members;

/// <summary>Finds texts of a day on which a member had another name already than the one that they call it by.</summary>
internal static partial class OutdatedNames
{
    /// <summary>Checks the texts of pages that are of a day.</summary>
    public static void Check(MembersRegister register, SiteSettings settings, IReadOnlyList<Page> pages, DiagnosticBag diagnostics)
    {
        var renamed = register.Members.Where(member => member.FormerNames.Count > 0).ToList();
        if (renamed.Count == 0)
            return;
        foreach (var page in pages)
        {
            if (page.Date is not { } date)
                continue;
            var outdated = renamed.SelectMany(member => member.NamesBefore(date).Select(former => (Former: former, Now: member.NameOn(date)))).ToList();
            foreach (var text in page.Texts.Select(text => text.Written))
            {
                foreach (var (former, now) in outdated.Where(name => text.Characters.Contains(name.Former.Name.Value, StringComparison.Ordinal)))
                    Check(text, former, now, settings, diagnostics);
            }
        }
    }

    private static void Check(SourceSpan text, FormerName former, string now, SiteSettings settings, DiagnosticBag diagnostics)
    {
        var name = former.Name.Value;
        foreach (var line in text.ToLines())
        {
            var words = line.Text;
            // What tells of the change, or of what was before it, calls it by that name.
            if (Change().IsMatch(words) || words.Contains(now, StringComparison.Ordinal))
                continue;
            for (var place = words.IndexOf(name, StringComparison.Ordinal); place >= 0; place = words.IndexOf(name, place + name.Length, StringComparison.Ordinal))
            {
                if (!IsPartOfWord(words, place, place + name.Length) && !WordsOfOthers.Include(words, place, settings))
                    diagnostics.Add(MembersDiagnostics.OutdatedName, line.Part(place, name.Length), name, now, JapaneseDate.Era(former.Until), $"{former.Until:O}");
            }
        }
    }

    private static bool IsPartOfWord(string words, int start, int end) =>
        (start > 0 && IsOfName(words[start - 1])) || (end < words.Length && IsOfName(words[end]));

    private static bool IsOfName(char letter) => letter == '（' || WordLetters.Include(letter);

    [GeneratedRegex("旧|前身|改称|改め|変更|変わ|当時|名称|社名|前の名|かつて|[0-9０-９元]年")]
    private static partial Regex Change();
}
