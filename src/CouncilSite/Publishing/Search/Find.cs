namespace CouncilSite.Publishing.Search;

/// <summary>That a part of a page, or a title, has a key.</summary>
/// <param name="Key">The key.</param>
/// <param name="Place">
/// Of a part, how many parts stand before it, times <see cref="Strengths"/>, plus its strength less one; of a title, the
/// complement of how many titles stand before it, which is less than 0.
/// </param>
internal readonly record struct Find(uint Key, int Place)
{
    /// <summary>How many strengths a part can have a key with.</summary>
    public const int Strengths = 7;
}
