
namespace CouncilSite.Kinds.Bylaws.Provisions;

/// <summary>The ranks of provisions, from the widest to the narrowest; an address goes down them.</summary>
public enum ProvisionKind
{
    /// <summary>編. Like the other divisions a heading among the articles: they are numbered through all of them.</summary>
    Part,

    /// <summary>章.</summary>
    Chapter,

    /// <summary>節.</summary>
    Section,

    /// <summary>款.</summary>
    Subsection,

    /// <summary>目.</summary>
    Division,

    /// <summary>附則; its number is its place among them, from 1.</summary>
    Supplement,

    /// <summary>条.</summary>
    Article,

    /// <summary>項; the first one of an article is printed without its number.</summary>
    Paragraph,

    /// <summary>号.</summary>
    Item,

    /// <summary>号の細分 (ア, イ … or イ, ロ …), and what divides it further.</summary>
    Subitem,

    /// <summary>別表.</summary>
    Table,

    /// <summary>様式, 付録 and 別記.</summary>
    Form,
}

/// <summary>What the ranks are called.</summary>
public static class ProvisionKinds
{
    private static readonly (ProvisionKind Kind, char Unit, string Anchor)[] Ranks =
    [
        (ProvisionKind.Part, '編', "part"), (ProvisionKind.Chapter, '章', "chap"), (ProvisionKind.Section, '節', "sec"),
        (ProvisionKind.Subsection, '款', "sub"), (ProvisionKind.Division, '目', "div"), (ProvisionKind.Supplement, '則', "suppl"),
        (ProvisionKind.Article, '条', "art"), (ProvisionKind.Paragraph, '項', "p"), (ProvisionKind.Item, '号', "i"),
        (ProvisionKind.Subitem, '\0', "s"), (ProvisionKind.Table, '表', "tbl"), (ProvisionKind.Form, '式', "form"),
    ];

    /// <summary>The rank that 第N… with this unit names; null where the character is no unit.</summary>
    public static ProvisionKind? OfUnit(char unit)
    {
        // As books before 1946 print them.
        unit = unit switch { '條' => '条', '號' => '号', _ => unit };
        foreach (var rank in Ranks)
        {
            if (rank.Unit == unit && rank.Kind is not (ProvisionKind.Supplement or ProvisionKind.Table or ProvisionKind.Form or ProvisionKind.Subitem))
                return rank.Kind;
        }

        return null;
    }

    extension(ProvisionKind kind)
    {
        /// <summary>The unit after its number: 条.</summary>
        public char Unit => Ranks[(int)kind].Unit;

        /// <summary>What its number follows in an anchor: <c>art</c>.</summary>
        public string AnchorName => Ranks[(int)kind].Anchor;

        /// <summary>Whether it is a heading above articles: 編, 章, 節, 款 or 目.</summary>
        public bool IsDivision => kind <= ProvisionKind.Division;

        /// <summary>Whether it stands behind the provisions: 別表, 様式.</summary>
        public bool IsAppendix => kind >= ProvisionKind.Table;

        /// <summary>Whether it may stand directly in the bylaws or in a supplementary provision, as a whole with a number of its own.</summary>
        public bool IsTop => kind is ProvisionKind.Article or ProvisionKind.Supplement || kind.IsDivision || kind.IsAppendix;
    }
}
