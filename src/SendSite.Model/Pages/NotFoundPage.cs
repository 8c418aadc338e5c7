namespace SendSite.Model.Pages;

/// <summary>What a missing address shows.</summary>
public sealed record NotFoundPage : Page
{
    public override bool IsListed => false;
}
