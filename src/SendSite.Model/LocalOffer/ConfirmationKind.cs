namespace SendSite.Model.LocalOffer;

public enum ConfirmationKind
{
    /// <summary>Read in the law itself.</summary>
    Primary,

    /// <summary>Read in a note, guide or another authority's page about the law.</summary>
    Secondary,

    /// <summary>Believed right, and not yet checked.</summary>
    Unconfirmed,
}
