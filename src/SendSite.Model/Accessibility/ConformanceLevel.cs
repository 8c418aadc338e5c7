namespace SendSite.Model.Accessibility;

/// <summary>WCAG's three levels. UK law asks for A and AA.</summary>
public enum ConformanceLevel
{
    A,
    AA,
    AAA,
}
