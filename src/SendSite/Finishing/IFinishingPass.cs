namespace SendSite.Finishing;

/// <summary>One improvement to a rendered page, made on its document before it is checked and written.</summary>
internal interface IFinishingPass
{
    void Apply(FinishedPage page);
}
