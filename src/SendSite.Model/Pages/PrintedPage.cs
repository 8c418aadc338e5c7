namespace SendSite.Model.Pages;

/// <summary>A page that also comes as a PDF, printed from the page itself.</summary>
public abstract record PrintedPage : Page
{
    /// <summary>The PDF's file name without its ending, as it will stand among a reader's downloads.</summary>
    public required string CopyName { get; init; }

    /// <summary>The most sheets of A4 it may fill; any number when absent.</summary>
    public int? MostSheets { get; init; }

    /// <summary>The PDF, once there is one of this very page: only then does the page link to it.</summary>
    public PrintedCopy? Copy { get; init; }

    /// <summary>Where the PDF is, from the root: beside the page.</summary>
    public string CopyPath => $"{Route.Path}{CopyName}.pdf";
}
