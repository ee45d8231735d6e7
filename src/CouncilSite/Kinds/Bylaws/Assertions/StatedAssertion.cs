using CouncilSite.Diagnostics;
using CouncilSite.Kinds.Bylaws.Versions;
using CouncilSite.Text;

namespace CouncilSite.Kinds.Bylaws.Assertions;

/// <summary>An assertion whose provision says what it asserts, so that other content must respect its number.</summary>
/// <param name="Register">Every version of the bylaws.</param>
/// <param name="Version">The version that asserts it.</param>
/// <param name="Assertion">What it asserts.</param>
/// <param name="Place">The place of the provision, for messages.</param>
public sealed record StatedAssertion(BylawsRegister Register, BylawsVersion Version, BylawsAssertion Assertion, string Place)
{
    /// <summary>The assertions of one rule that state a number, of every version. What they lack is reported with the bylaws.</summary>
    public static IEnumerable<StatedAssertion> Find(BylawsRegister register, AssertionRule rule) =>
        from version in register.Versions
        from assertion in version.FrontMatter.Assertions
        where assertion.Rule == rule && assertion.Value is not null
        let stated = AssertionRules.FindStated(register, version, assertion, new DiagnosticBag())
        where stated is not null
        select stated;

    /// <summary>The number.</summary>
    public Located<int> Value => Assertion.Value!;

    /// <summary>Whether content of a day is under this version.</summary>
    public bool Binds(DateOnly day) => Register.MeantOn(day) == Version;

    /// <summary>Reports content that contradicts the number.</summary>
    /// <param name="span">Its place.</param>
    /// <param name="content">What it says, in Japanese.</param>
    /// <param name="english">The same in English.</param>
    /// <param name="diagnostics">Where the fault goes.</param>
    public void Contradict(SourceSpan span, string content, string english, DiagnosticBag diagnostics) =>
        diagnostics.Add(AssertionDiagnostics.ContentContradictsAssertion, span, content, Assertion.Provision.Value.ToString(), Assertion.Words.Value, Place, english);
}
