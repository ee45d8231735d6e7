using CouncilSite.Diagnostics;

namespace CouncilSite.Kinds.Newsletters;

/// <summary>What can be wrong with newsletters.</summary>
public static class NewslettersDiagnostics
{
    /// <summary>A number between two issues has no issue.</summary>
    public static readonly DiagnosticDescriptor MissingNumber = new(
        "NWL001", Severity.Error,
        "第{0}号の前の号は第{1}号のはずですが、ありません（直前は第{2}号）。",
        "Issue {0} should follow issue {1}, which is missing (the one before is {2}).",
        "第{1}号のファイルを足すか、number を確かめてください。",
        "Add issue {1}, or check the number.")
    {
        NeedsAllOf = NewslettersRoutes.Folder,
    };

    /// <summary>An issue's date is not the day that the cadence gives.</summary>
    public static readonly DiagnosticDescriptor WrongDate = new(
        "NWL003", Severity.Error,
        "第{0}号の発行日 {1} は、発行日の決まりと合いません。",
        "Issue {0} of {1} does not follow the cadence.",
        "次の発行日は {2} です。休刊したのなら about.yml の suspensions に期間と理由を書いてください。",
        "The next day of issue is {2}. If issues were suspended, say so in about.yml under suspensions.")
    {
        NeedsAllOf = NewslettersRoutes.Folder,
    };

    /// <summary>An issue lacks a part, or the part has no article.</summary>
    public static readonly DiagnosticDescriptor MissingPart = new(
        "NWL004", Severity.Error,
        "第{0}号に「{1}」の記事がありません。",
        "Issue {0} has no article in '{1}'.",
        "見出し「## {1}」を書き、その下に記事の見出し「### …」を書いてください。",
        "Write the heading '## {1}' and below it an article's heading '### …'.");

    /// <summary>The file is named unlike the number.</summary>
    public static readonly DiagnosticDescriptor WrongFileName = new(
        "NWL005", Severity.Error,
        "ファイル名「{1}」が号数（第{0}号）と違います。",
        "The file is called '{1}' but holds issue {0}.",
        "ファイル名を {0}.md にするか、number を直してください。",
        "Name it {0}.md, or correct the number.");

    /// <summary>There are issues but no file that says what the newsletter is.</summary>
    public static readonly DiagnosticDescriptor MissingAbout = new(
        "NWL006", Severity.Error,
        "about.yml（刊行物についてのファイル）がありません。",
        "There is no about.yml that describes the newsletter.",
        "題（title）や発行日（days）を content/{0}/about.yml に書いてください。",
        "Write title, days and so on into content/{0}/about.yml.")
    {
        NeedsAllOf = NewslettersRoutes.Folder,
    };

    /// <summary>A folder's name cannot stand in the addresses of a newsletter.</summary>
    public static readonly DiagnosticDescriptor WrongFolderName = new(
        "NWL007", Severity.Error,
        "フォルダー名「{0}」は、刊行物の住所にできません。",
        "The folder name '{0}' cannot become the address of a newsletter.",
        "半角の英小文字・数字・ハイフンの名前（例: koho）にしてください。数字だけの名前、parts、topics は、ほかのページが使います。",
        "Use ASCII lower-case letters, digits and hyphens (like koho). Digits alone, parts and topics are addresses of other pages.");

    /// <summary>A time without issues that ends before it begins.</summary>
    public static readonly DiagnosticDescriptor EndsBeforeStart = new(
        "NWL008", Severity.Error,
        "休刊の最後の日（{0}）が最初の日（{1}）より前です。",
        "The suspension ends ({2}) before it begins ({3}).",
        "to を from 以後の日にしてください。",
        "Give 'to' a day that is not before 'from'.");

    /// <summary>The same number for two parts.</summary>
    public static readonly DiagnosticDescriptor DuplicatePart = new(
        "NWL009", Severity.Error,
        "第{0}部が二つあります。",
        "There are two parts with the number {0}.",
        "parts の number を、どれも違う番号にしてください。",
        "Give each of 'parts' a 'number' of its own.");

    /// <summary>All of them, for the catalogue.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
        [MissingNumber, WrongDate, MissingPart, WrongFileName, MissingAbout, WrongFolderName, EndsBeforeStart, DuplicatePart];
}
