namespace SendSite.Model.LocalOffer;

/// <summary>
/// Something every Local Offer in England must tell: an item of Schedule 2 to the Special Educational Needs and Disability
/// Regulations 2014, SI 2014/1530, in our own words.
/// </summary>
/// <param name="Id">Stable; numbered like the Schedule where its paragraph is known.</param>
/// <param name="Law">Where the Schedule itself can be read.</param>
/// <param name="Paragraph">Of the Schedule; absent where it has not been confirmed.</param>
/// <param name="Theme">What it is about, such as <c>travel</c>.</param>
/// <param name="Summary">What the Schedule asks, close to its own terms.</param>
/// <param name="Plain">The same for families, whole on its own.</param>
public sealed record StatutoryItem(string Id, StatutoryLaw Law, string? Paragraph, string Theme, string Summary, string Plain, Confirmation Confirmed);
