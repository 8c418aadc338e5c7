namespace SendSite.Model.Content;

/// <summary>Whether a service is for children with an education, health and care plan.</summary>
public enum PlanNeeded
{
    Either,
    With,
    Without,
}
