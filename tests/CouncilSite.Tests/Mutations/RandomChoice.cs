namespace CouncilSite.Tests.Mutations;

/// <summary>Choosing at random.</summary>
internal static class RandomChoice
{
    extension(Random random)
    {
        /// <summary>One of a list that has any.</summary>
        public T Pick<T>(IReadOnlyList<T> choices) => choices[random.Next(choices.Count)];
    }
}
