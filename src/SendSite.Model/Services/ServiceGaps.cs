using System.Collections.Immutable;
using SendSite.Model.Content;
using SendSite.Model.LocalOffer;

namespace SendSite.Model.Services;

/// <summary>What a directory entry has not told yet. A gap is shown to families as a question to ask, and listed for officers.</summary>
public static class ServiceGaps
{
    /// <summary>The keys of the front matter that are empty, in the order of the page.</summary>
    public static ImmutableArray<string> Of(Service service, Vocabulary vocabulary, ImmutableArray<SettingQuestion> questions)
    {
        (string Key, bool IsEmpty)[] answers =
        [
            ("needs", service.Needs.IsEmpty),
            ("areas", service.Areas.IsEmpty),
            ("how-to-get", service.HowToGet.Routes.IsEmpty && service.HowToGet.Steps.IsEmpty),
            ("who-decides", service.HowToGet.WhoDecides is null),
            ("contacts", service.Contacts.IsEmpty),
            ("weeks", service.When.Weeks is null),
            ("sessions", service.When.Sessions.IsEmpty),
            ("where", service.Where is { Venue: null, Address: null, Online: false, Home: false, Withheld: false }),
            ("access", vocabulary.AccessFacts.Any(fact => !service.AccessFacts.Any(stated => stated.Fact.Id == fact.Id))),
            ("languages", service.Languages.IsEmpty && service.Interpreting is null),
            ("setting-answers", IsSetting(service, vocabulary) && service.SettingAnswers.Length < questions.Length),
            ("families-say", service.FamiliesSay.IsEmpty),
            ("complain", service.Complain is null),
            ("meets", service.Meets.IsEmpty),
        ];
        return [.. answers.Where(answer => answer.IsEmpty).Select(answer => answer.Key)];
    }

    /// <summary>Whether children attend it, so that it answers the Local Offer's questions for settings.</summary>
    public static bool IsSetting(Service service, Vocabulary vocabulary) =>
        vocabulary.ServiceTypes.Any(type => type.IsSetting && type.Id == service.Type.Id);
}
