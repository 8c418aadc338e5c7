using SendSite.Model.Diagnostics;

namespace SendSite.Tests.Diagnostics;

public class DiagnosticBagTests
{
    private static readonly Rule Error = new("SS999", "Example", Severity.Error, "Nobody.");

    [Fact]
    public void Findings_are_sorted_by_file_then_line_then_column()
    {
        var bag = new DiagnosticBag();
        bag.Report(Error, new SourceSpan("b.csv", 1, 1, 0), "third", "h");
        bag.Report(Error, new SourceSpan("a.csv", 2, 1, 0), "second", "h");
        bag.Report(Error, new SourceSpan("a.csv", 1, 9, 0), "first", "h");

        Assert.Equal(["first", "second", "third"], bag.Sorted().Select(found => found.Message));
    }
}
