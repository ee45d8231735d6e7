using CouncilSite.Fields;
using CouncilSite.Text;

namespace CouncilSite.Content;

/// <summary>The front-matter fields that a page of any kind may have besides its kind's own.</summary>
internal static class PageFields
{
    /// <summary>A kind's schema with these fields added.</summary>
    public static Schema<PageFrontMatter<T>> AddTo<T>(Schema<T> schema)
        where T : class =>
        schema.Extend<PageFrontMatter<T>>(further =>
        {
            var aliases = further.Optional("aliases", FieldTypes.List(FieldTypes.Located(FieldTypes.Text)), "前の住所（開くとこのページに移る）");
            return (fields, values) => new PageFrontMatter<T>(fields, values.FindList(aliases));
        });
}

/// <summary>A page's front matter.</summary>
/// <param name="Fields">The fields of its kind.</param>
/// <param name="Aliases">The addresses that it had before.</param>
internal sealed record PageFrontMatter<T>(T Fields, IReadOnlyList<Located<string>> Aliases)
    where T : class;
