using SendSite.Building;
using SendSite.Finishing;
using SendSite.Model;
using SendSite.Model.Content;
using SendSite.Model.Diagnostics;
using SendSite.Reading.National;
using SendSite.Tests.Tools;

namespace SendSite.Tests.Building;

public class GlossaryFormsTests
{
    [Theory]
    [InlineData("EHC", "Education, health and care", "education, health and care")]
    [InlineData("MAT", "Multi-academy trust", "multi-academy trust")]
    [InlineData("DfE", "Department for Education", "Department for Education")]
    [InlineData("CCC", "Coventry City Council", "Coventry City Council")]
    public void Words_lose_their_capital_inside_a_sentence_and_names_keep_it(string shortForm, string term, string inSentence) =>
        Assert.Equal(inSentence, Form(shortForm, Term(shortForm, term)).Words);

    [Fact]
    public void The_site_and_its_publisher_are_left_as_written() =>
        Assert.True(Form("Anytown SEND", Term("SEND", "Special needs")).IsName && Form("Anytown Partnership", Term("SEND", "Special needs")).IsName);

    [Fact]
    public void An_areas_own_meaning_stands_in_place_of_the_national_one() =>
        Assert.Equal("special effort", Form("SEN", Term("SEN", "Special effort"), ReferenceData.Glossary.ToArray()).Words);

    [Fact]
    public void A_short_form_that_means_several_things_is_explained_and_never_spelled_out() =>
        Assert.DoesNotContain(GlossaryForms.Of(Model(ReferenceData.Glossary.ToArray())), form => form.Short == "PA");

    [Fact]
    public void Another_name_that_holds_a_short_form_is_one_itself_and_stands_for_the_whole_term()
    {
        var forms = GlossaryForms.Of(Model([], Term("EHC", "Education, health and care"), Term("EHCP", "Education, health and care plan") with { Aliases = ["EHC plan", "school plan"] }));

        Assert.Equal("education, health and care plan", forms.Single(form => form.Short == "EHC plan").Words);
        Assert.DoesNotContain(forms, form => form.Short == "school plan");
    }

    private static Abbreviation Form(string shortForm, GlossaryTerm own, params GlossaryTerm[] national) =>
        GlossaryForms.Of(Model(national, own)).Single(form => form.Short == shortForm);

    private static SiteModel Model(GlossaryTerm[] national, params GlossaryTerm[] own) =>
        new SiteModelBuilder(Example.Content with { Glossary = [.. own], NationalGlossary = [.. national] }, Example.PlanDate).Build();

    private static GlossaryTerm Term(string shortForm, string term) =>
        new(shortForm.ToLowerInvariant(), shortForm, term, "Plain.", [], Expand: true, null, SourceSpan.Whole("data/glossary.yml"));
}
