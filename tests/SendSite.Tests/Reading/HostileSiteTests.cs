using System.Text;

namespace SendSite.Tests.Reading;

/// <summary>Files that no repository would keep. Each is made when its test runs.</summary>
public class HostileSiteTests
{
    private const string Glossary = "data/glossary.yml";

    /// <summary>What is done to the site, and every word printed about it.</summary>
    public static TheoryData<string, string> Sites => new()
    {
        {
            "a file of 200 MB",
            "data/updates.csv: error SS102: This file is 200 MB. The most that is read is 20 MB.\n  Check that it is the right file, and split it or take out what is not needed.\n"
        },
        {
            "a file in Windows-1252",
            "data/roadmap.csv:2:40: error SS103: This file is not UTF-8: the byte 0x92 here stands for no character.\n  Save it as UTF-8. In Excel, choose \"CSV UTF-8 (comma delimited)\".\n"
        },
        {
            "a file in UTF-16",
            "data/roadmap.csv:1:1: error SS103: This file is not UTF-8: the byte 0xFF here stands for no character.\n  Save it as UTF-8. In Excel, choose \"CSV UTF-8 (comma delimited)\".\n"
        },
        {
            "a link out of the folder",
            "data/glossary.yml: error SS104: This file is a link to something outside the site's folder.\n  Copy the file itself into the site's folder.\n"
        },
        {
            "a linked folder",
            "input/about/linked: error SS104: This folder is a link to another folder.\n  Copy the files themselves into the site's folder.\n"
        },
        {
            "a link round in a circle",
            "data/glossary.yml: error SS107: This file cannot be opened.\n  Close it in other programs and check that you may read it.\n"
        },
        {
            "a zero byte",
            "data/roadmap.csv:2:14: error SS105: An invisible control character (U+0000) stands here.\n  Delete it. Retype the words around it if you cannot see it.\n"
        },
        {
            "lists 10,000 deep",
            "data/glossary.yml:1:39: error SS123: This is nested more than 32 levels deep.\n  Check the indentation and the brackets above this line.\n"
        },
        {
            "keys 2,000 deep",
            "data/glossary.yml:33:33: error SS123: This is nested more than 32 levels deep.\n  Check the indentation and the brackets above this line.\n"
        },
    };

    [Theory]
    [MemberData(nameof(Sites))]
    public void A_hostile_file_is_a_finding_and_nothing_worse(string what, string expected)
    {
        using var site = new SiteCopy();
        Spoil(site, what);

        Assert.Equal(expected, site.Findings());
    }

    [Fact]
    public void A_missing_folder_is_a_finding_and_nothing_worse()
    {
        using var site = new SiteCopy();
        Directory.Delete(site.Folder, recursive: true);

        Assert.Equal(["data/accessibility.yml", "data/plan.yml", "data/site.yml"], site.Check().Sorted().Select(finding => finding.Span.File));
    }

    private static void Spoil(SiteCopy site, string what)
    {
        switch (what)
        {
            case "a file of 200 MB":
                using (var file = File.OpenWrite(site.PathOf("data/updates.csv")))
                {
                    file.SetLength(200 * 1024 * 1024); // Sparse: no disk is used.
                }

                break;
            case "a file in Windows-1252":
                site.Write("data/roadmap.csv", Encoding.Latin1.GetBytes("id,strand,plan year,action,note\ntrain-staff,inclusion,2026-27,Train sta\u0092ff.,\n"));
                break;
            case "a file in UTF-16":
                site.Write("data/roadmap.csv", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("id,strand\n")]);
                break;
            case "a link out of the folder":
                File.WriteAllText(site.Folder + ".secret", "terms: []\n");
                Link(site, site.Folder + ".secret");
                break;
            case "a linked folder":
                Directory.CreateSymbolicLink(site.PathOf("input/about/linked"), site.PathOf("input"));
                break;
            case "a link round in a circle":
                Link(site, site.PathOf(Glossary));
                break;
            case "a zero byte":
                site.Write("data/roadmap.csv", "id,strand,plan year,action,note\ntrain-staff,i\0nclusion,2026-27,Train staff.,\n");
                break;
            case "lists 10,000 deep":
                site.Write(Glossary, "terms: " + new string('[', 10_000) + new string(']', 10_000) + "\n");
                break;
            default:
                site.Write(Glossary, string.Concat(Enumerable.Range(0, 2_000).Select(depth => new string(' ', depth) + "a:\n")));
                break;
        }
    }

    private static void Link(SiteCopy site, string target)
    {
        File.Delete(site.PathOf(Glossary));
        File.CreateSymbolicLink(site.PathOf(Glossary), target);
    }
}
