using SendSite.Preview.Theme;

namespace SendSite.Tests.Preview;

public sealed class BuildMessagesTests
{
    [Fact]
    public void A_compilers_error_keeps_its_place_and_is_told_once()
    {
        var said = "/site/theme/Pages/HomeView.razor(12,5): error CS1002: ; expected [/site/theme/SendSite.Theme.csproj]\n";

        Assert.Equal(
            ["theme/Pages/HomeView.razor:12:5: error SS480: ; expected (CS1002)\n  Mend it and save: the preview builds the theme again by itself."],
            Read(said + said));
    }

    [Fact]
    public void A_fault_in_the_styles_points_at_the_style_and_not_at_what_compiles_it()
    {
        var said = "/site/theme/Styles.targets(47,5): error : The styles do not compile: Error: expected \"}\".;   ,; 9 | a {;   '; "
            + " assets/styles/_base.scss 9:4  @use;  assets/site.scss 5:1          root stylesheet [/site/theme/SendSite.Theme.csproj]\n";

        Assert.Equal(
            ["theme/assets/styles/_base.scss:9:4: error SS480: The styles do not compile: expected \"}\".\n  Mend it and save: the preview builds the theme again by itself."],
            Read(said));
    }

    [Fact]
    public void An_error_of_the_whole_project_has_no_line() =>
        Assert.Equal(
            ["theme: error SS480: No usable version of Node.js was found.\n  Mend it and save: the preview builds the theme again by itself."],
            Read("MSBUILD : error : No usable version of Node.js was found."));

    [Fact]
    public void A_build_that_does_not_say_what_is_wrong_is_told_in_its_last_words() =>
        Assert.Equal(["theme: error SS480: The theme could not be built: Killed\n  Run \"dotnet build\" to see more."], Read("Building\nKilled\n"));

    private static IEnumerable<string> Read(string said) => BuildMessages.Read(said, "/site").Select(finding => finding.ToString());
}
