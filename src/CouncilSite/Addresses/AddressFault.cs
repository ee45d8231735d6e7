namespace CouncilSite.Addresses;

/// <summary>What is wrong with an address, in both languages.</summary>
public sealed record AddressFault(string Japanese, string English);
