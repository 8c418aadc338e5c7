using System.Xml.Linq;
using SendSite.Reporting;

namespace SendSite.Tests.Reporting;

public class JunitReportTests
{
    [Fact]
    public void A_page_with_an_error_fails_and_one_with_a_question_passes()
    {
        using var output = new StringWriter();

        JunitReport.Write(output, SampleFindings.Report);

        var suite = XDocument.Parse(output.ToString()).Root!.Element("testsuite")!;
        Assert.Equal(("7", "2"), (suite.Attribute("tests")!.Value, suite.Attribute("failures")!.Value));
        Assert.Equal(["/help/a/", "data/a.csv"], suite.Elements("testcase").Where(test => test.Element("failure") is not null).Select(test => test.Attribute("name")!.Value));
        Assert.Contains("a&b.png", suite.Elements("testcase").Single(test => test.Attribute("name")!.Value == "/help/a/").Element("failure")!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void A_site_without_findings_is_one_passed_test()
    {
        using var output = new StringWriter();

        JunitReport.Write(output, new CheckReport(3, 3, []));

        var suite = XDocument.Parse(output.ToString()).Root!.Element("testsuite")!;
        Assert.Equal(("1", "0"), (suite.Attribute("tests")!.Value, suite.Attribute("failures")!.Value));
    }
}
