namespace CouncilSite.Site;

/// <summary>What a page shows. A theme has a template for each type of it.</summary>
public interface IPageModel;
