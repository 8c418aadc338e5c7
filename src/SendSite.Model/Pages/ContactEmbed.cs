using SendSite.Model.Content;

namespace SendSite.Model.Pages;

/// <summary><c>::: contact</c></summary>
public sealed record ContactEmbed(Contact Contact) : Embed;
