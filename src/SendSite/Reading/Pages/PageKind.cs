namespace SendSite.Reading.Pages;

/// <summary>What kind of page a file is, by its folder.</summary>
internal enum PageKind
{
    Standing,
    Pathway,
    Service,
    News,
}
