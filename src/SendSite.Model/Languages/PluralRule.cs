namespace SendSite.Model.Languages;

/// <summary>How a language chooses a word's form beside a number. Many share a rule, so most are named for how they choose.</summary>
public enum PluralRule
{
    /// <summary>One form for every number: Chinese, Vietnamese.</summary>
    SameForm,

    /// <summary>One alone stands apart: English, Urdu, Somali.</summary>
    OneAlone,

    /// <summary>Nought takes the form of one: Punjabi, Tigrinya.</summary>
    NoughtAsOne,

    /// <summary>All below two take the form of one: French, Portuguese.</summary>
    BelowTwo,

    /// <summary>All up to one take the form of one: Hindi, Bengali, Persian.</summary>
    UpToOne,
    Arabic,
    Czech,
    Lithuanian,
    Polish,
    Romanian,
    Ukrainian,
}
