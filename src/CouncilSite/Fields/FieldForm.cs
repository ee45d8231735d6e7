namespace CouncilSite.Fields;

/// <summary>How a form asks for a value.</summary>
public abstract record FieldForm
{
    private FieldForm()
    {
    }

    /// <summary>The fields of the value, or of the items of a list; null where it has none.</summary>
    public virtual Schema? Inner => null;

    /// <summary>By a line of text.</summary>
    public sealed record Text : FieldForm;

    /// <summary>By a number.</summary>
    public sealed record Number : FieldForm;

    /// <summary>By a calendar day.</summary>
    public sealed record Day : FieldForm;

    /// <summary>By yes or no.</summary>
    public sealed record Flag : FieldForm;

    /// <summary>By one of some words.</summary>
    /// <param name="Options">The words.</param>
    public sealed record Choice(IReadOnlyList<FormOption> Options) : FieldForm;

    /// <summary>By any number of values.</summary>
    /// <param name="Item">How it asks for each.</param>
    public sealed record List(FieldForm Item) : FieldForm
    {
        /// <inheritdoc/>
        public override Schema? Inner => Item.Inner;
    }

    /// <summary>By fields of its own.</summary>
    /// <param name="Fields">The fields.</param>
    public sealed record Mapping(Schema Fields) : FieldForm
    {
        /// <inheritdoc/>
        public override Schema? Inner => Fields;
    }
}

/// <summary>A word that a form offers.</summary>
/// <param name="Written">The word that files say.</param>
/// <param name="Label">The word that the form shows.</param>
public sealed record FormOption(string Written, string Label);
