using System.Collections.Immutable;
using SendSite.Model.Diagnostics;

namespace SendSite.Reading;

/// <summary>What can be wrong with a file of a site, and who is hurt by it: codes SS101 to SS199.</summary>
internal static class ReadingRules
{
    public static readonly Rule MissingFile = Error(
        "SS101", nameof(MissingFile), "Without this file nothing can be built, and families find no site at all.");

    public static readonly Rule FileTooLarge = Error(
        "SS102", nameof(FileTooLarge), "A file this size is here by mistake; reading it would slow or stop everyone's build.");

    public static readonly Rule NotUtf8 = Error(
        "SS103", nameof(NotUtf8), "Names, pound signs and apostrophes turn to rubbish on the page, and screen readers read the rubbish out.");

    public static readonly Rule OutsideSiteFolder = Error(
        "SS104", nameof(OutsideSiteFolder), "A link out of the folder could publish a private file from the editor's own machine.");

    public static readonly Rule ControlCharacter = Error(
        "SS105", nameof(ControlCharacter), "Invisible characters break pages for some browsers and are read out as noise by speech software.");

    public static readonly Rule UnknownFile = Error(
        "SS106", nameof(UnknownFile), "A misnamed file would be left out in silence, and officers would believe their figures were published.");

    public static readonly Rule UnreadableFile = Error(
        "SS107", nameof(UnreadableFile), "What cannot be opened would be missing from the site, and nobody would know.");

    public static readonly Rule FileNotRead = Warning(
        "SS108", nameof(FileNotRead), "An editor believes this file is on the site, and families never see it.");

    public static readonly Rule BadFileName = Error(
        "SS109", nameof(BadFileName), "The file's name becomes the page's address: with spaces or capitals, links to it break when people type or share it.");

    public static readonly Rule UnknownColumn = Error(
        "SS110", nameof(UnknownColumn), "A column nobody reads is an officer's work thrown away in silence.");

    public static readonly Rule MissingColumn = Error(
        "SS111", nameof(MissingColumn), "Without the column its values would be lost from every row, and readers would be told less than the truth.");

    public static readonly Rule DuplicateColumn = Error(
        "SS112", nameof(DuplicateColumn), "Two columns of one name may disagree, and readers would see whichever came first.");

    public static readonly Rule TooManyCells = Error(
        "SS113", nameof(TooManyCells), "The values after an unquoted comma stand in the wrong columns, so readers would be told something false.");

    public static readonly Rule TooFewCells = Error(
        "SS114", nameof(TooFewCells), "A missing comma moves values into the wrong columns, so readers would be told something false.");

    public static readonly Rule UnclosedQuote = Error(
        "SS115", nameof(UnclosedQuote), "Everything after the quotation mark is swallowed: whole rows would vanish from the site.");

    public static readonly Rule StrayQuote = Error(
        "SS116", nameof(StrayQuote), "Spreadsheets disagree about what such a row says, so readers might be told something false.");

    public static readonly Rule EmptyFile = Error(
        "SS117", nameof(EmptyFile), "A file emptied by accident would empty its part of the site too.");

    public static readonly Rule InvalidLanguageTag = Error(
        "SS118", nameof(InvalidLanguageTag), "A screen reader chooses its voice by this tag, and reads a page aloud in the wrong one. WCAG 3.1.1.");

    public static readonly Rule InvalidPhone = Error(
        "SS119", nameof(InvalidPhone), "A family in need rings a number that does not work.");

    public static readonly Rule YamlSyntax = Error(
        "SS120", nameof(YamlSyntax), "The file cannot be understood, so nothing it says would reach families.");

    public static readonly Rule AnchorOrTag = Error(
        "SS121", nameof(AnchorOrTag), "Anchors and tags make a file mean more than it shows, and can make a small file grow until the build stops.");

    public static readonly Rule DuplicateKey = Error(
        "SS122", nameof(DuplicateKey), "Only one of the two values would be used, and its author cannot tell which.");

    public static readonly Rule TooDeep = Error(
        "SS123", nameof(TooDeep), "Such nesting is a slip or an attack, and could stop the build for everyone.");

    public static readonly Rule SeveralDocuments = Error(
        "SS124", nameof(SeveralDocuments), "All but the first document would be left out in silence.");

    public static readonly Rule UnknownKey = Error(
        "SS125", nameof(UnknownKey), "A misspelt key is an editor's work thrown away in silence.");

    public static readonly Rule MissingKey = Error(
        "SS126", nameof(MissingKey), "Families and officers would be shown a page with a gap where this fact should be.");

    public static readonly Rule WrongShape = Error(
        "SS127", nameof(WrongShape), "The value cannot be read in this form, and its facts would be missing from the site.");

    public static readonly Rule PromiseIncomplete = Error(
        "SS128", nameof(PromiseIncomplete), "A promise with no number or day cannot be judged, so nobody could say whether it was kept.");

    public static readonly Rule UnusedByPromise = Warning(
        "SS129", nameof(UnusedByPromise), "Whoever wrote it believes it is used; readers never see it.");

    public static readonly Rule MissingValue = Error(
        "SS130", nameof(MissingValue), "Readers would be shown a gap where this fact should be.");

    public static readonly Rule InvalidId = Error(
        "SS131", nameof(InvalidId), "Ids become addresses and links; capitals and spaces in them break when people share them.");

    public static readonly Rule RepeatedId = Error(
        "SS132", nameof(RepeatedId), "Two things of one name cannot be told apart, so links and updates would reach the wrong one.");

    public static readonly Rule InvalidDate = Error(
        "SS133", nameof(InvalidDate), "A date that does not exist would put a promise on the wrong day or lose it.");

    public static readonly Rule InvalidNumber = Error(
        "SS134", nameof(InvalidNumber), "A number that cannot be read would be missing, and everything worked out from it wrong.");

    public static readonly Rule NumberOutOfRange = Error(
        "SS135", nameof(NumberOutOfRange), "A number that cannot be true misleads everyone who relies on it.");

    public static readonly Rule InvalidPlanYear = Error(
        "SS136", nameof(InvalidPlanYear), "What is promised for a year nobody can name cannot be held to account.");

    public static readonly Rule InvalidQuarter = Error(
        "SS137", nameof(InvalidQuarter), "A milestone with no readable quarter can never be seen to be late.");

    public static readonly Rule InvalidPeriod = Error(
        "SS138", nameof(InvalidPeriod), "A figure about no known time cannot be compared with its promise.");

    public static readonly Rule PageInNoSection = Error(
        "SS139", nameof(PageInNoSection), "The editor believes this page is published, but no part of the site leads to it.");

    public static readonly Rule UnknownWord = Error(
        "SS141", nameof(UnknownWord), "A word the site does not know would be left out of every count, and the counts would be wrong.");

    public static readonly Rule InvalidLink = Error(
        "SS143", nameof(InvalidLink), "A family follows a link that leads nowhere.");

    public static readonly Rule InvalidFigure = Error(
        "SS144", nameof(InvalidFigure), "A figure that cannot be read would be missing from charts and tables without a word.");

    public static readonly Rule InvalidColour = Error(
        "SS145", nameof(InvalidColour), "Without the colour nobody can check that words stand out from their background.");

    public static readonly Rule InvalidEmail = Error(
        "SS146", nameof(InvalidEmail), "A family writes for help and the message never arrives.");

    public static readonly Rule MissingFrontMatter = Error(
        "SS147", nameof(MissingFrontMatter), "Without a title and a day of review, nobody can find the page or tell whether to trust it.");

    public static readonly Rule UnclosedFrontMatter = Error(
        "SS148", nameof(UnclosedFrontMatter), "The whole page would be taken for its heading, and families would see an empty page.");

    public static readonly Rule UnknownCriterion = Error(
        "SS149", nameof(UnknownCriterion), "Disabled people and monitors look the criterion up; one that does not exist tells them nothing.");

    public static readonly Rule InvalidTime = Error(
        "SS150", nameof(InvalidTime), "A family would come at the wrong hour, or not at all.");

    public static readonly Rule InvalidPostcode = Error(
        "SS151", nameof(InvalidPostcode), "A family would be sent to the wrong place, and the nearest help would not be found.");

    public static readonly Rule InvalidUrn = Error(
        "SS152", nameof(InvalidUrn), "The link to the inspection reports would lead nowhere, or to another setting.");

    public static readonly Rule InvalidUuid = Error(
        "SS153", nameof(InvalidUuid), "Other directories would take the service for a new one, and list it twice.");

    public static readonly Rule UnknownLanguage = Error(
        "SS160", nameof(UnknownLanguage), "Without its language a page can be neither found nor read out in the right voice.");

    public static readonly Rule TwinOfNothing = Error(
        "SS154", nameof(TwinOfNothing), "The facts of a translation come from its page: without one, families would find nothing.");

    public static readonly Rule FactInTwin = Error(
        "SS155", nameof(FactInTwin), "A fact kept in two places comes to differ, and families who read one language are told something else.");

    public static readonly Rule TwinListDiffers = Error(
        "SS156", nameof(TwinListDiffers), "A step or a sentence left out in one language is kept from the families who read it.");

    public static readonly Rule TwinSaysLess = Error(
        "SS157", nameof(TwinSaysLess), "Families who read this language would not be told what others are.");

    public static readonly Rule TwinSaysMore = Error(
        "SS158", nameof(TwinSaysMore), "Only families who read this language would be told, and nobody could check it against the page.");

    public static readonly Rule TwinOutOfDate = Warning(
        "SS159", nameof(TwinOutOfDate), "Families who read this version are told what the page said before it was changed.");

    public static readonly ImmutableArray<Rule> All =
    [
        MissingFile, FileTooLarge, NotUtf8, OutsideSiteFolder, ControlCharacter, UnknownFile,
        UnreadableFile, FileNotRead, BadFileName, UnknownColumn, MissingColumn, DuplicateColumn,
        TooManyCells, TooFewCells, UnclosedQuote, StrayQuote, EmptyFile, InvalidLanguageTag,
        InvalidPhone, YamlSyntax, AnchorOrTag, DuplicateKey, TooDeep, SeveralDocuments,
        UnknownKey, MissingKey, WrongShape, PromiseIncomplete, UnusedByPromise, MissingValue,
        InvalidId, RepeatedId, InvalidDate, InvalidNumber, NumberOutOfRange, InvalidPlanYear,
        InvalidQuarter, InvalidPeriod, PageInNoSection, UnknownWord, InvalidLink, InvalidFigure, InvalidColour,
        InvalidEmail, MissingFrontMatter, UnclosedFrontMatter, UnknownCriterion,
        InvalidTime, InvalidPostcode, InvalidUrn, InvalidUuid,
        UnknownLanguage, TwinOfNothing, FactInTwin, TwinListDiffers, TwinSaysLess, TwinSaysMore, TwinOutOfDate,
    ];

    /// <summary>Findings after which a file's list of ids cannot be trusted to be whole.</summary>
    public static readonly ImmutableArray<Rule> LeavesGaps =
    [
        FileTooLarge, NotUtf8, OutsideSiteFolder, ControlCharacter, UnreadableFile, BadFileName,
        UnknownColumn, MissingColumn, DuplicateColumn, UnclosedQuote, StrayQuote, EmptyFile,
        YamlSyntax, AnchorOrTag, DuplicateKey, TooDeep, SeveralDocuments, UnknownKey, MissingKey, WrongShape,
        MissingFrontMatter, UnclosedFrontMatter, UnknownCriterion,
        InvalidTime, InvalidPostcode, InvalidUrn, InvalidUuid,
    ];

    private static Rule Error(string code, string name, string why) => new(code, name, Severity.Error, why);

    private static Rule Warning(string code, string name, string why) => new(code, name, Severity.Warning, why);
}
