using CouncilSite.Text;

namespace CouncilSite.Kinds.Officers;

/// <summary>The two bodies whose members serve for a term.</summary>
public enum OfficersBody
{
    /// <summary>役員.</summary>
    Officers,

    /// <summary>幹事会.</summary>
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
    private readonly Dictionary<(OfficersBody, DateOnly), Term> _before = Terms.GroupBy(term => term.Body).SelectMany(Predecessors).ToDictionary();
    private readonly Dictionary<(OfficersBody, DateOnly), DateOnly> _ends =
        Terms.GroupBy(term => term.Body).SelectMany(Predecessors).ToDictionary(pair => (pair.Value.Body, pair.Value.Start.Value.Earliest), pair => pair.Key.Start);
    private readonly ILookup<string, (Term Term, OfficeHolder Holder)> _byName =
        Terms.SelectMany(term => term.Members, (term, holder) => (Term: term, Holder: holder)).ToLookup(served => served.Holder.PlainName);

    /// <summary>The term of the same body that came before, or null where the site knows none.</summary>
    public Term? Before(Term term) => _before.GetValueOrDefault((term.Body, term.Start.Value.Earliest));

    /// <summary>How many years a term lasts by those that are known: as many as the one before, or else one.</summary>
    public int YearsOf(Term term) =>
        Before(term) is { } before ? Math.Max(1, term.Start.Value.Earliest.Year - before.Start.Value.Earliest.Year) : 1;

    /// <summary>Those of the same name in the other body within the term, newest first.</summary>
    public IEnumerable<OfficeHolder> NamesakesInOtherBody(Term term, OfficeHolder holder) => _byName[holder.PlainName]
        .Where(served => served.Term.Body != term.Body && Overlap(served.Term, term))
        .Select(served => served.Holder);

    /// <summary>Each member of a term with what follows from the other terms.</summary>
    public IReadOnlyList<Appointment> Appointments(Term term) =>
        [.. term.Members.Select(holder => new Appointment(term, holder, StatusOf(term, holder), FindOtherOffice(term, holder)))];

    /// <summary>
    /// 新任 or 留任 from the term before: kept is who held the same post then and begins with the term. Null where the site does not know the
    /// term before.
    /// </summary>
    public TermStatus? ComputeStatus(Term term, OfficeHolder holder) => Before(term) is not { } before ? null
        : holder.From is not null ? TermStatus.New
        : before.HadInPost(holder.Role, holder.PlainName) ? TermStatus.Kept
        : TermStatus.New;

    private TermStatus? StatusOf(Term term, OfficeHolder holder) => ComputeStatus(term, holder) ?? holder.PrintedStatus?.Value;

    private OfficeHolder? FindOtherOffice(Term term, OfficeHolder holder) =>
        NamesakesInOtherBody(term, holder).FirstOrDefault(other => other.IsSamePerson(holder));

    // By the earliest days that their starts may mean.
    private bool Overlap(Term term, Term other) =>
        term.Start.Value.Earliest < EndOf(other) && other.Start.Value.Earliest < EndOf(term);

    private DateOnly EndOf(Term term) => _ends.TryGetValue((term.Body, term.Start.Value.Earliest), out var next)
        ? next
        : term.Start.Value.Earliest.AddYears(YearsOf(term));

    // Of two terms that begin on one day, which is a fault of its own, the first is the one before.
    private static IEnumerable<KeyValuePair<(OfficersBody Body, DateOnly Start), Term>> Predecessors(IEnumerable<Term> body)
    {
        var terms = body.DistinctBy(term => term.Start.Value.Earliest).OrderByDescending(term => term.Start.Value.Earliest).ToList();
        return terms.Zip(terms.Skip(1), (term, before) => KeyValuePair.Create((term.Body, term.Start.Value.Earliest), before));
    }
}

/// <summary>One term of a body.</summary>
/// <param name="Body">The body.</param>
/// <param name="Start">When it began, as far as the papers say; secretaries serve for the fiscal year of that name.</param>
/// <param name="IsProposed">Whether the papers propose it to the general meeting (案) and do not yet report it.</param>
/// <param name="Paper">Where in the meeting papers it stands.</param>
/// <param name="Members">Who serves, in the order of the papers.</param>
/// <param name="Span">Its place.</param>
public sealed record Term(
    OfficersBody Body, Located<PartialDate> Start, bool IsProposed, string Paper, IReadOnlyList<OfficeHolder> Members, SourceSpan Span)
{
    private readonly HashSet<(string Role, string Name)> _posts = [.. Members.Select(holder => (holder.Role, holder.PlainName))];

    /// <summary>Whether someone of a name, which is written without spaces, held a post in the term.</summary>
    public bool HadInPost(string role, string plainName) => _posts.Contains((role, plainName));
}

/// <summary>One person in one post.</summary>
/// <param name="Role">役職: 会長, 監事; 〃 is written out.</param>
/// <param name="Name">氏名.</param>
/// <param name="Organisation">団体・所属.</param>
/// <param name="Post">職.</param>
/// <param name="Predecessor">Who held the seat before, or null where the papers do not say.</param>
/// <param name="PrintedStatus">新任 or 留任 as printed, to compare; null where it is not printed.</param>
public sealed record OfficeHolder(
    string Role, Located<string> Name, string Organisation, string Post, Located<string>? Predecessor, Located<TermStatus>? PrintedStatus)
{
    /// <summary>The day in the course of the term on which they took the post over; null for its beginning.</summary>
    public Located<DateOnly>? From { get; init; }

    /// <summary>The last day, where they left in the course of the term; null for its end.</summary>
    public Located<DateOnly>? Until { get; init; }

    /// <summary>The name without the space between family and given name, by which names are compared.</summary>
    public string PlainName { get; } = JapaneseWidth.ToNarrowWithoutBlanks(Name.Value);

    /// <summary>
    /// Whether two entries mean one person: the same name, and organisations of which one begins with the other
    /// (見本町 and 見本町 総務課).
    /// </summary>
    public bool IsSamePerson(OfficeHolder other)
    {
        if (PlainName != other.PlainName)
            return false;
        var (one, two) = (JapaneseWidth.ToNarrowWithoutBlanks(Organisation), JapaneseWidth.ToNarrowWithoutBlanks(other.Organisation));
        return one.StartsWith(two, StringComparison.Ordinal) || two.StartsWith(one, StringComparison.Ordinal);
    }
}

/// <summary>A person in a post, with what follows from the other terms.</summary>
/// <param name="Term">The term.</param>
/// <param name="Holder">The person.</param>
/// <param name="Status">新任 or 留任: computed where the term before is known, otherwise as printed; null where neither says.</param>
/// <param name="OtherOffice">The same person's post in the other body, or null.</param>
public sealed record Appointment(Term Term, OfficeHolder Holder, TermStatus? Status, OfficeHolder? OtherOffice);
