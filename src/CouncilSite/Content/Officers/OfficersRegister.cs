using CouncilSite.Text;

namespace CouncilSite.Content.Officers;

/// <summary>The two bodies whose members serve for a term.</summary>
public enum OfficersBody
{
    /// <summary>役員 (bylaws article 5).</summary>
    Officers,

    /// <summary>幹事会 (bylaws article 9).</summary>
    Secretaries,
}

/// <summary>Whether someone served in the same post in the term before.</summary>
public enum TermStatus
{
    /// <summary>新任.</summary>
    New,

    /// <summary>留任.</summary>
    Kept,
}

/// <summary>Everyone who served, term by term.</summary>
/// <param name="Terms">The terms of both bodies, newest first; officers before secretaries of the same start.</param>
public sealed record OfficersRegister(IReadOnlyList<Term> Terms)
{
    /// <summary>The term of the same body that came before, or null where the site knows none.</summary>
    public Term? Before(Term term) => Terms
        .Where(other => other.Body == term.Body && other.Start.Value.CompareTo(term.Start.Value) < 0)
        .MaxBy(other => other.Start.Value);

    /// <summary>Each member of a term with what follows from the other terms.</summary>
    public IReadOnlyList<Appointment> Appointments(Term term) =>
        [.. term.Members.Select(holder => new Appointment(term, holder, StatusOf(term, holder), FindOtherOffice(term, holder)))];

    /// <summary>
    /// 新任 or 留任 from the term before: kept is who held the same post then. Null where the site does not know the
    /// term before.
    /// </summary>
    public TermStatus? ComputeStatus(Term term, OfficeHolder holder) => Before(term) is not { } before ? null
        : before.Members.Any(other => other.Role == holder.Role && other.HasSameName(holder)) ? TermStatus.Kept
        : TermStatus.New;

    private TermStatus? StatusOf(Term term, OfficeHolder holder) => ComputeStatus(term, holder) ?? holder.PrintedStatus?.Value;

    private OfficeHolder? FindOtherOffice(Term term, OfficeHolder holder) => Terms
        .Where(other => other.Body != term.Body && other.Overlaps(term))
        .SelectMany(other => other.Members)
        .FirstOrDefault(other => other.IsSamePerson(holder));
}

/// <summary>One term of a body.</summary>
/// <param name="Body">The body.</param>
/// <param name="Start">When it began, as far as the papers say; secretaries serve for the fiscal year of that name.</param>
/// <param name="IsProposed">Whether the papers propose it to the general meeting (案) and do not yet report it.</param>
/// <param name="Source">Where in the meeting papers it stands.</param>
/// <param name="Members">Who serves, in the order of the papers.</param>
/// <param name="Span">Its place.</param>
public sealed record Term(
    OfficersBody Body, Located<PartialDate> Start, bool IsProposed, string Source, IReadOnlyList<OfficeHolder> Members, SourceSpan Span)
{
    // Officers serve two years (bylaws article 7 paragraph 1), secretaries one (article 9 paragraph 3).
    private int Years => Body == OfficersBody.Officers ? 2 : 1;

    /// <summary>Whether the two terms have days in common, by the earliest days that their starts may mean.</summary>
    public bool Overlaps(Term other) =>
        Start.Value.Earliest < other.Start.Value.Earliest.AddYears(other.Years) &&
        other.Start.Value.Earliest < Start.Value.Earliest.AddYears(Years);
}

/// <summary>One person in one post.</summary>
/// <param name="Role">役職: 会長, 副会長, 監事, 幹事長 or 幹事; 〃 is written out.</param>
/// <param name="Name">氏名.</param>
/// <param name="Organisation">団体・所属.</param>
/// <param name="Post">職.</param>
/// <param name="Predecessor">Who held the seat before, or null where the papers do not say.</param>
/// <param name="PrintedStatus">新任 or 留任 as printed, to compare; null where it is not printed.</param>
public sealed record OfficeHolder(
    string Role, Located<string> Name, string Organisation, string Post, Located<string>? Predecessor, Located<TermStatus>? PrintedStatus)
{
    /// <summary>Whether two names are the same but for the space between family and given name.</summary>
    public bool HasSameName(OfficeHolder other) => WithoutSpaces(Name.Value) == WithoutSpaces(other.Name.Value);

    /// <summary>
    /// Whether two entries mean one person: the same name, and organisations of which one begins with the other
    /// (酒々井町 and 酒々井町 総務課).
    /// </summary>
    public bool IsSamePerson(OfficeHolder other)
    {
        if (!HasSameName(other))
            return false;
        var (one, two) = (WithoutSpaces(Organisation), WithoutSpaces(other.Organisation));
        return one.StartsWith(two, StringComparison.Ordinal) || two.StartsWith(one, StringComparison.Ordinal);
    }

    internal static string WithoutSpaces(string text) => JapaneseWidth.ToNarrow(text).Replace(" ", "", StringComparison.Ordinal);
}

/// <summary>A person in a post, with what follows from the other terms.</summary>
/// <param name="Term">The term.</param>
/// <param name="Holder">The person.</param>
/// <param name="Status">新任 or 留任: computed where the term before is known, otherwise as printed; null where neither says.</param>
/// <param name="OtherOffice">The same person's post in the other body, or null.</param>
public sealed record Appointment(Term Term, OfficeHolder Holder, TermStatus? Status, OfficeHolder? OtherOffice);
